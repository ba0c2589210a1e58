package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the {@link Things} of a note, going over each statement once. By hand: it runs over all that is said. One use. */
final class ThingsReader {
    /** {@code XYZ to write}, {@code XYZ: }: initials that do something. */
    private static final Cue ACTING = Cue.of(
            "(?:^|[\\s/])(?<thing>\\p{Lu}{3,4})(?: (?:to|will|says|said|thinks|asks|asked|volunteered) \\p{Ll}|: |/\\p{Lu}{2,4}: )");

    private static final Set<String> ARTICLES =
            Set.of("The", "the", "A", "a", "An", "an", "Our", "our", "each", "every", "using", "into", "upstream");
    private static final int LONGEST_ARTICLE = 8;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_VERSION = 4;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 20;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final Set<String> words = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final List<String> acting = new ArrayList<>();

    private ThingsReader() {}

    static Things read(Passage note) {
        ThingsReader reader = new ThingsReader();
        note.deep()
                .flatMap(p -> p.body().stream())
                .flatMap(Statement::deep)
                .forEach(said -> reader.statement(said.plain()));
        return reader.things();
    }

    private Things things() {
        Set<String> often = acting.stream()
                .filter(who -> Collections.frequency(acting, who) > 1 && !words.contains(who))
                .collect(Collectors.toSet());
        return new Things(Collections.unmodifiableSet(words), Collections.unmodifiableSet(common), often);
    }

    private void statement(String plain) {
        char[] text = plain.toCharArray();
        int named = 0; // where the name behind an article ends that was found last
        int versioned = 0;
        boolean initials = false;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == ' ') {
                word(text, i + 1);
            } else if (isCapital(c) && (i == 0 || !isWord(text[i - 1]))) {
                int article = article(text, i);
                if (article >= named) {
                    int end = end(text, i, true);
                    named = end > i + 1 ? add(plain, i, end) : named;
                }
                int end = i >= versioned ? end(text, i, false) : i;
                if (end > i + 1 && isVersion(text, end)) {
                    versioned = add(plain, i, end);
                }
                initials |= i + 2 < text.length && isCapital(text[i + 1]) && isCapital(text[i + 2]);
            }
        }
        if (initials) {
            Search found = ACTING.search(plain);
            while (found.find()) {
                acting.add(Names.folded(found.group("thing")));
            }
        }
    }

    private int add(String plain, int start, int end) {
        words.add(Names.folded(plain.substring(start, end)));
        return end;
    }

    /** Takes a word of small letters between blanks. */
    private void word(char[] text, int start) {
        int end = start;
        boolean ascii = true;
        while (end < text.length && isSmall(text[end])) {
            ascii &= text[end] < FIRST_BEYOND_ASCII;
            end++;
        }
        int length = end - start;
        if (length >= SHORTEST_WORD && length <= LONGEST_WORD && end < text.length && text[end] == ' ') {
            String word = new String(text, start, length);
            common.add(ascii ? word : Names.folded(word));
        }
    }

    /** Where the article begins that stands before a word; -1 where none does. */
    private static int article(char[] text, int word) {
        int end = word - 1;
        if (end < 1 || text[end] != ' ') {
            return -1;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_ARTICLE && isWord(text[start - 1])) {
            start--;
        }
        return end > start && ARTICLES.contains(new String(text, start, end - start)) ? start : -1;
    }

    /** Where a name ends that begins there; with figures in it or without. */
    private static int end(char[] text, int start, boolean figures) {
        int end = start + 1;
        while (end < text.length && end - start < LONGEST_NAME && isOfName(text[end], figures)) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c, boolean figures) {
        return c == '-'
                || Character.isLetter(c)
                || (figures
                        && switch (Character.getType(c)) {
                            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                                true;
                            default -> false;
                        });
    }

    /** Whether a version follows a blank: {@code v2}, {@code 2.1}, {@code v2.x}. */
    private static boolean isVersion(char[] text, int blank) {
        int start = blank + 1;
        if (start >= text.length || text[blank] != ' ') {
            return false;
        }
        boolean marked = text[start] == 'v';
        int first = marked ? start + 1 : start;
        int end = first;
        while (end < text.length && isFigure(text[end])) {
            end++;
        }
        boolean pointed = end - first <= LONGEST_VERSION
                && end + 1 < text.length
                && text[end] == '.'
                && (isFigure(text[end + 1]) || text[end + 1] == 'x');
        return end > first && (marked || pointed);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private static boolean isCapital(char c) {
        return c < FIRST_BEYOND_ASCII ? c >= 'A' && c <= 'Z' : Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    private static boolean isSmall(char c) {
        return c < FIRST_BEYOND_ASCII ? c >= 'a' && c <= 'z' : Character.getType(c) == Character.LOWERCASE_LETTER;
    }
}
