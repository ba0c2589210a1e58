package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days as languages other than English write them: {@code 14. Januar 2026}, {@code 1er mars}, {@code 2026年1月14日}. */
final class ForeignDay {
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = oneOf(MONTHS.keySet().stream());
    static final String WEEKDAY = oneOf(words(LanguageWords::weekdays));
    private static final String SMALL = oneOf(words(LanguageWords::beforeADay));
    private static final String SIGNED = "[（(](?:[月火水木金土日월화수목금토일]|[周週][一二三四五六日]|星期[一二三四五六日天])(?:曜日?|요일)?[)）]";

    /** A day with the name of its month. */
    static final Cue NAMED = pattern("(?<!\\d)(?<d>\\d{1,2})(?:\\.|º|er|-?го)?[\\s_.-]{0,3}(?:(?:de|d')\\s?)?(?<n>"
            + MONTH + ")(?!\\p{L})(?:[\\s_,./-]{0,3}(?:del?\\s)?(?<y>" + YEAR + ")(?!\\d)(?:\\s?г\\.)?)?");

    /** A day by the signs for year, month and day. */
    static final Cue SIGNS = pattern("(?<!\\d)(?:(?<y>" + YEAR
            + ")\\s?[年년]\\s?)?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日号號일](?:\\s?" + SIGNED + ")?");

    /** What may stand before such a day and tells nothing more. */
    static final Cue LEADING =
            pattern("(?:[\\s,|:.(\\[–—-]|(?<!\\p{L})(?:" + WEEKDAY + "|" + SMALL + ")(?!\\p{L})){0,12}$");

    private static final Cue MONTH_ONLY = pattern(
            "(?:" + MONTH + ")[ ,]{0,2}(?:(?:de )?" + YEAR + ")?|" + YEAR + "\\s?[年년](?:\\s?\\d{1,2}\\s?[月월])?");
    private static final Cue MEETING =
            pattern("(?<!\\p{L})(?:" + oneOf(words(LanguageWords::meetings)) + ")(?!\\p{L})");

    private ForeignDay() {}

    /** The number of a month by its whole name, 0 for anything else. */
    static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    /** Whether a text is one of these days, and no English one. */
    static boolean isOne(String day) {
        return NAMED.fits(day) || SIGNS.fits(day);
    }

    /** Whether a text names a month or a year and nothing else. */
    static boolean isPeriod(String text) {
        return MONTH_ONLY.fits(text);
    }

    /** Whether a text calls something a meeting. */
    static boolean namesMeeting(String text) {
        return MEETING.isIn(text);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (LanguageWords language : LanguageWords.ALL) {
            for (int i = 0; i < language.months().size(); i++) {
                int number = i + 1;
                language.months().get(i).forEach(name -> months.put(name.toLowerCase(Locale.ROOT), number));
            }
        }
        return Map.copyOf(months);
    }

    private static Stream<String> words(Function<LanguageWords, List<String>> list) {
        return LanguageWords.ALL.stream().flatMap(l -> list.apply(l).stream());
    }

    /** The longest first, so that none is cut short by another. */
    private static String oneOf(Stream<String> words) {
        return words.map(w -> w.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Cue pattern(String regex) {
        return Cue.of(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
