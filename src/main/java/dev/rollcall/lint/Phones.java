package dev.rollcall.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers: with a country's code, in the American form, or after a word such as "phone". Numbers of issues,
 * meetings and versions, dates and what stands in an address are none.
 */
final class Phones {
    private static final String BEFORE = "(?<![\\p{L}\\d.,+/=_#&?%-])";
    private static final String AFTER = "(?![\\p{L}\\d/_=]|[.-]\\d)";
    private static final Pattern INTERNATIONAL =
            Pattern.compile(BEFORE + "(?:tel:)?\\+\\d{1,3}[ .-]?\\(?\\d{1,4}\\)?(?:[ .-]?\\d{2,5}){2,5}" + AFTER);
    private static final Pattern AMERICAN =
            Pattern.compile(BEFORE + "(?:1[ .-])?(?:\\(\\d{3}\\) ?|\\d{3}-)\\d{3}[-.]\\d{4}" + AFTER);
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:tel|telephone|phone|mobile|cell|fax|whatsapp|dial|call)(?: (?:number|no|in))?[.]?[*_]{0,2}\\s?[:：][*_]{0,2}\\s{0,3}"
                    + "(\\(?\\d{2,5}\\)?(?:[ .-]\\d{2,5}){2,5})" + AFTER);
    private static final Pattern DAY = Pattern.compile("\\D?(?:19|20)\\d{2}[ .-]\\d{1,2}[ .-]\\d{1,2}\\D?.{0,9}");
    private static final int FEWEST = 8;
    private static final int MOST = 15;

    private Phones() {}

    static List<Find> in(String line) {
        List<Find> finds = new ArrayList<>();
        add(finds, INTERNATIONAL.matcher(line), 0);
        add(finds, AMERICAN.matcher(line), 0);
        add(finds, CALLED.matcher(line), 1);
        return finds;
    }

    private static void add(List<Find> finds, Matcher matcher, int group) {
        while (matcher.find()) {
            String value = matcher.group(group);
            int start = matcher.start(group);
            long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
            boolean known = finds.stream()
                    .anyMatch(f ->
                            f.start() <= start && start < f.start() + f.value().length());
            if (digits >= FEWEST && digits <= MOST && !DAY.matcher(value).matches() && !known) {
                finds.add(new Find(Find.Kind.PHONE, start, value));
            }
        }
    }
}
