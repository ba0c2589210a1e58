package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences of a statement; abbreviations and version numbers end none. A sentence ends in a mark before a blank and what
 * may begin another, at a semicolon, or at an arrow between blanks. By hand: it runs over all that is said.
 */
final class Sentences {
    private static final int LONGEST_ABBREVIATION = 12;
    private static final Cue ABBREVIATION = Cue.of(
            "(?:\\b(?:e\\.g|i\\.e|vs|etc|cf|approx|incl|esp|dr|mr|mrs|ms|prof|st|no|fig|al|\\p{L})\\.)$",
            Pattern.CASE_INSENSITIVE);

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > 0) {
                if (!isAbbreviation(text, start, i)) {
                    add(text.substring(start, end), sentences);
                    start = end;
                }
                i = end - 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    /** Where what ends a sentence at a place of the text ends itself; -1 where nothing ends there. */
    private static int end(String text, int place) {
        char c = text.charAt(place);
        return switch (c) {
            case '.', '!', '?', ';' -> mark(text, place, c == ';');
            case ' ', '\t', '\n', '\u000B', '\f', '\r' -> arrow(text, place + 1);
            default -> -1;
        };
    }

    private static int mark(String text, int place, boolean alwaysEnds) {
        int next = place + 1;
        boolean closed = next < text.length() && ")\"”’".indexOf(text.charAt(next)) >= 0;
        int behind = closed ? next + 1 : next;
        int end = blanks(text, behind);
        if (end > behind && mayBegin(text, end)) {
            return end;
        }
        return alwaysEnds && !closed && end > next ? end : -1;
    }

    private static int blanks(String text, int from) {
        int end = from;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean mayBegin(String text, int place) {
        if (place == text.length()) {
            return false;
        }
        int c = text.codePointAt(place);
        return "\"“([@".indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.UPPERCASE_LETTER,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static int arrow(String text, int place) {
        if (place == text.length() || "-=→⇒".indexOf(text.charAt(place)) < 0) {
            return -1;
        }
        boolean one = text.startsWith("→", place) || text.startsWith("⇒", place);
        boolean two = text.startsWith("->", place) || text.startsWith("=>", place);
        int end = place + (one ? 1 : 2);
        return (one || two) && end < text.length() && isBlank(text.charAt(end)) ? end + 1 : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isAbbreviation(String text, int start, int mark) {
        char c = text.charAt(mark);
        return (c == '.' || isBlank(c))
                && ABBREVIATION.isIn(text.substring(Math.max(start, mark - LONGEST_ABBREVIATION), mark + 1)
                        .stripTrailing());
    }

    private static void add(String part, List<String> sentences) {
        String sentence = part.strip();
        while (sentence.endsWith(";") || sentence.endsWith("->") || sentence.endsWith("=>") || sentence.endsWith("→")) {
            sentence = sentence.substring(0, sentence.length() - (sentence.endsWith(">") ? 2 : 1))
                    .strip();
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
