package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How other languages than English say that somebody was not there: of one person, in a column, or to open a list of such. The
 * words are those of {@link LanguageWords}; the absence of a person is never published, so that any language's word counts in
 * a note of any other.
 */
final class AbsenceWords {
    private static final Set<String> ENGLISH_STATUS = Set.of("status", "rsvp");
    private static final Set<String> NO =
            keys(LanguageWords.ALL.stream().flatMap(l -> Stream.concat(l.saysNo().stream(), l.away().stream())));
    private static final Set<String> STATUS =
            keys(Stream.concat(ENGLISH_STATUS.stream(), all(LanguageWords::status).stream()));
    private static final Cue OF_ONE = Cue.of("(?iu)" + anyOf(all(LanguageWords::away)));
    private static final Cue OPENING = Cue.of("(?iu)(?:^|[.;,；。，、])\\s{0,3}"
            + anyOf(Stream.concat(all(LanguageWords::away).stream(), all(AbsenceWords::headings).stream())
                    .toList()));

    private AbsenceWords() {}

    /** Whether a row tells it of its person. */
    static boolean tell(String row) {
        return OF_ONE.isIn(Normalizer.normalize(row, Normalizer.Form.NFC));
    }

    /** Whether a cell says so where it is asked who was there. */
    static boolean sayNo(String cell) {
        return NO.contains(Phrasebook.key(cell));
    }

    /** Whether a column may tell so among other things. */
    static boolean headStatus(String column) {
        return STATUS.contains(Phrasebook.key(column));
    }

    /** Finds each place where a line may go over to those who were not there, with the mark before the word. */
    static Matcher openings(String line) {
        return OPENING.matcher(line);
    }

    private static List<String> headings(LanguageWords language) {
        return language.words().headings().getOrDefault(Subject.ABSENCE, List.of());
    }

    private static List<String> all(Function<LanguageWords, List<String>> words) {
        return LanguageWords.ALL.stream().flatMap(l -> words.apply(l).stream()).toList();
    }

    private static Set<String> keys(Stream<String> words) {
        return words.map(Phrasebook::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest first; whole words, except in scripts that put no space between them. */
    private static String anyOf(List<String> words) {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(AbsenceWords::whole)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String whole(String word) {
        boolean spaced = !Character.isIdeographic(word.codePointAt(0))
                && Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HANGUL;
        return spaced ? "(?<![\\p{L}@])" + Pattern.quote(word) + "(?!\\p{L})" : Pattern.quote(word);
    }
}
