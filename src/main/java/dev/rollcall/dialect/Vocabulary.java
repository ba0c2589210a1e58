package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the readers of meetings are told from outside: which words announce what. English is in {@link CommonWords} and in the
 * patterns of the recognizers; other languages and the words of a site come in here and nowhere else.
 */
public final class Vocabulary {
    private static final Cue EMOJI_CODE = Cue.of(":[a-z0-9_+-]{1,40}:");
    private static final Cue COUNT = Cue.of("[(\\[][^()\\[\\]]{0,80}[)\\]]");
    private static final Cue EDGE = Cue.of("^[\\s\\d./'-]+(?=\\p{L})|[\\s./'-]+$");
    private static final int MAX_HEADING = 200;
    /** Of a number that is not looked up with a heading: {@code viii}, {@code nr}. */
    private static final int NUMBER_LETTERS = 6;

    private static final Map<String, Set<Subject>> ENGLISH = english();
    private static final Map<String, Set<Subject>> FOREIGN =
            subjects(LanguageWords.ALL.stream().map(LanguageWords::words).toList());

    private final Optional<String> timezone;
    private final List<Words> own;
    private final Phrasebook phrases;
    private final Map<String, Set<Subject>> ownSubjects;
    private final int mostLetters;

    /**
     * A vocabulary of English, the other languages that are known, and words of one's own.
     *
     * @param timezone of notes that give a time but no zone
     * @param own words that win over all others, the more particular first
     */
    public Vocabulary(Optional<String> timezone, List<Words> own) {
        this.timezone = timezone;
        this.own = List.copyOf(own);
        this.phrases = new Phrasebook(this.own, LanguageWords.ALL);
        this.ownSubjects = subjects(this.own);
        this.mostLetters = NUMBER_LETTERS
                + Stream.of(ownSubjects, FOREIGN, ENGLISH)
                        .flatMap(subjects -> subjects.keySet().stream())
                        .mapToInt(Vocabulary::letters)
                        .max()
                        .orElse(0);
    }

    public Vocabulary(Optional<String> timezone) {
        this(timezone, List.of());
    }

    public static Vocabulary plain() {
        return new Vocabulary(Optional.empty());
    }

    /** This with further words that win over those that it has. */
    Vocabulary with(Words words) {
        return new Vocabulary(
                timezone, Stream.concat(Stream.of(words), own.stream()).toList());
    }

    /** The zone of notes that give a time but no zone. */
    Optional<String> timezone() {
        return timezone;
    }

    /** Turns the marks of any language into the English ones. */
    Phrasebook phrases() {
        return phrases;
    }

    /** Whether a heading or label announces this, whatever its capitals, emoji, number, count or colon. */
    public boolean isAbout(Subject subject, String heading) {
        return about(heading).contains(subject);
    }

    /** All that a heading or label announces. */
    Set<Subject> about(String heading) {
        if (heading.length() > MAX_HEADING || (isLongerThanAll(heading) && !PresenceWords.mayAnnounce(heading))) {
            return Set.of();
        }
        String key = Phrasebook.key(heading);
        if (ownSubjects.containsKey(key)) {
            return ownSubjects.getOrDefault(key, Set.of());
        }
        Set<Subject> all = EnumSet.noneOf(Subject.class);
        all.addAll(inEnglish(heading));
        all.addAll(FOREIGN.getOrDefault(key, Set.of()));
        return all;
    }

    /** Whether a text has more letters than any heading that is known by its words; what could hide some is looked at closely. */
    private boolean isLongerThanAll(String heading) {
        int letters = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c > '~' || c == '(' || c == '[' || c == ':') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > mostLetters;
    }

    private static int letters(String words) {
        return (int) words.chars().filter(Character::isLetter).count();
    }

    /** Whether it announces this in English. */
    static boolean isEnglishFor(Subject subject, String heading) {
        return inEnglish(heading).contains(subject);
    }

    private static Set<Subject> inEnglish(String heading) {
        String bare = bare(heading);
        Set<Subject> known = ENGLISH.getOrDefault(bare, Set.of());
        if (!PresenceWords.announce(bare)) {
            return known;
        }
        Set<Subject> all = EnumSet.of(Subject.ATTENDANCE);
        all.addAll(known);
        return all;
    }

    /** What a heading announces. */
    Optional<Theme> theme(String heading) {
        return ThemeWords.of(phrases.heading(heading));
    }

    private static Map<String, Set<Subject>> subjects(List<Words> words) {
        Map<String, Set<Subject>> subjects = new HashMap<>();
        words.forEach(w -> w.headings()
                .forEach((subject, list) -> list.forEach(
                        word -> subjects.computeIfAbsent(Phrasebook.key(word), k -> EnumSet.noneOf(Subject.class))
                                .add(subject))));
        return subjects;
    }

    private static Map<String, Set<Subject>> english() {
        Map<String, Set<Subject>> subjects = new HashMap<>();
        CommonWords.bySubject()
                .forEach((subject, set) ->
                        set.forEach(word -> subjects.computeIfAbsent(bare(word), k -> EnumSet.noneOf(Subject.class))
                                .add(subject)));
        return subjects;
    }

    /** A heading without capitals, emoji, parentheses, numbering and punctuation at its ends. */
    static String bare(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean marked = lower.indexOf(':') >= 0 || lower.indexOf('(') >= 0 || lower.indexOf('[') >= 0;
        String words = marked ? COUNT.replaceAll(EMOJI_CODE.replaceAll(lower, " "), " ") : lower;
        String plain = BareWords.of(words, "+&/'-", false);
        boolean edge = !plain.isEmpty()
                && (!Character.isLetter(plain.charAt(0)) || !Character.isLetter(plain.charAt(plain.length() - 1)));
        return edge ? EDGE.replaceAll(plain, "").strip() : plain;
    }
}
