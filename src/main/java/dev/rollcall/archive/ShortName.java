package dev.rollcall.archive;

import dev.rollcall.people.Spelling;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A name that is written in part: a first name, a name with initials in it ({@code Ann O.}, {@code A. T. One}), initials.
 *
 * @param words folded
 */
record ShortName(List<String> words) {
    private static final int MOST_INITIALS = 3;

    static ShortName of(String written) {
        return new ShortName(Spelling.words(written));
    }

    /** Whether a name is written in part: as one word, or with an initial at either end. */
    static boolean isShort(String written) {
        List<String> words = Spelling.words(written);
        return words.size() < 2
                || words.get(0).length() == 1
                || words.get(words.size() - 1).length() == 1
                || (words.size() == 2 && isCapitals(written.strip().split("[\\s.]", 2)[0]));
    }

    private static boolean isCapitals(String word) {
        return word.length() >= 2
                && word.length() <= MOST_INITIALS
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether this may be short for a name of more than one word: at least one of its ends is written in full. */
    boolean fits(List<String> full) {
        if (words.isEmpty() || full.size() < 2) {
            return false;
        }
        if (words.size() == 1) {
            return full.get(0).equals(words.get(0));
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean firstWhole = first.equals(full.get(0));
        boolean lastWhole = last.equals(full.get(full.size() - 1));
        boolean extraInitial =
                last.length() == 1 && words.subList(0, words.size() - 1).equals(full);
        boolean lastInitial = last.length() == 1 && full.get(full.size() - 1).startsWith(last);
        return extraInitial
                || (firstWhole && lastInitial && middleFits(full))
                || (lastWhole && (beginsWith(first, full) || (firstWhole && middleFits(full))));
    }

    /** Words between the ends stand for some of the other's, in full or as initials. */
    private boolean middleFits(List<String> full) {
        return words.size() == 2
                || words.subList(1, words.size() - 1).stream()
                        .allMatch(w -> full.subList(1, full.size() - 1).stream().anyMatch(f -> f.startsWith(w)));
    }

    /** The words before the last one are initials, together or apart, of the first words of the full name. */
    private boolean beginsWith(String first, List<String> full) {
        String letters = String.join("", words.subList(0, words.size() - 1));
        boolean initials = letters.length() <= MOST_INITIALS
                && (first.length() == 1 || words.size() == 2)
                && letters.length() < full.size();
        return initials
                && IntStream.range(0, letters.length())
                        .allMatch(i -> full.get(i).charAt(0) == letters.charAt(i));
    }

    /** Whether this single word is the last one of a full name. */
    boolean isLastOf(List<String> full) {
        return words.size() == 1
                && full.size() > 1
                && full.get(full.size() - 1).equals(words.get(0))
                && words.get(0).length() > MOST_INITIALS;
    }

    /** Whether these two to four letters are the initials of a full name, or of its first and last word. */
    boolean isInitialsOf(List<String> full) {
        if (words.size() != 1 || full.size() < 2) {
            return false;
        }
        String letters = words.get(0);
        StringBuilder all = new StringBuilder();
        full.forEach(w -> all.appendCodePoint(w.codePointAt(0)));
        boolean ends = letters.length() >= 2
                && letters.length() <= 4
                && letters.charAt(0) == all.charAt(0)
                && letters.charAt(letters.length() - 1) == all.charAt(all.length() - 1);
        return letters.contentEquals(all) || (ends && (letters.length() == 2 || full.size() == 2));
    }
}
