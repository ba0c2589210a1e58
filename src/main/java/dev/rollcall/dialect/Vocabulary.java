package dev.rollcall.dialect;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the readers of meetings are told from outside.
 *
 * @param timezone of notes that give a time but no zone
 * @param words by subject the headings and labels that announce it, in lower case without ornament
 */
public record Vocabulary(Optional<String> timezone, Map<Subject, Set<String>> words) {
    private static final Pattern EMOJI_CODE = Pattern.compile(":[a-z0-9_+-]{1,40}:");
    private static final Pattern COUNT = Pattern.compile("[(\\[][^()\\[\\]]{0,80}[)\\]]");
    private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}\\p{N}+&/' -]");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\d./'-]+(?=\\p{L})|[\\s./'-]+$");

    public Vocabulary {
        Map<Subject, Set<String>> copy = new EnumMap<>(Subject.class);
        words.forEach((subject, set) ->
                copy.put(subject, set.stream().map(Vocabulary::bare).collect(Collectors.toUnmodifiableSet())));
        words = java.util.Collections.unmodifiableMap(copy);
    }

    public Vocabulary(Optional<String> timezone) {
        this(timezone, CommonWords.bySubject());
    }

    public static Vocabulary plain() {
        return new Vocabulary(Optional.empty());
    }

    /** Whether a heading or label announces this, whatever its capitals, emoji, number, count or colon. */
    public boolean isAbout(Subject subject, String heading) {
        return heading.length() <= 200 && words.getOrDefault(subject, Set.of()).contains(bare(heading));
    }

    /** A heading without capitals, emoji, parentheses, numbering and punctuation at its ends. */
    static String bare(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT).replace('’', '\'');
        String words = COUNT.matcher(EMOJI_CODE.matcher(lower).replaceAll(" ")).replaceAll(" ");
        String plain = ORNAMENT.matcher(words).replaceAll(" ").replaceAll(" {2,}", " ");
        return EDGE.matcher(plain.strip()).replaceAll("").strip();
    }
}
