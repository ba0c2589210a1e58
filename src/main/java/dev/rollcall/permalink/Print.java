package dev.rollcall.permalink;

import java.util.HashSet;
import java.util.Set;

/**
 * By what a text is known again without keeping it: up to sixteen hashes of its words of twelve bits each, two letters of base64url
 * a hash. No word can be read out of it. Few words, or the same text at several places, are told apart by hashes of what stands around.
 *
 * @param marks two letters each, each once, in an order that is the same for all texts
 * @param around marks of the line before, the line after and the heading above, two letters each; may be empty
 */
public record Print(String marks, String around) {
    private static final int TERSE = 5;

    public static Print none() {
        return new Print("", "");
    }

    /** The print of a text, without what is around. */
    public static Print of(CharSequence text) {
        WordMarks words = new WordMarks();
        words.add(text);
        return new Print(words.text(), "");
    }

    Print within(String marksAround) {
        return new Print(marks, marksAround);
    }

    int size() {
        return marks.length() / 2;
    }

    /** Whether so few words are no proof that two texts are one. */
    boolean isTerse() {
        return size() < TERSE;
    }

    /** A mark as a number below 2 to the 14th. */
    int mark(int index) {
        return (marks.charAt(2 * index) << 7) | marks.charAt(2 * index + 1);
    }

    /** How many marks two prints share. */
    int common(Print other) {
        int common = 0;
        for (int i = 0; i < size(); i++) {
            int mark = mark(i);
            for (int j = 0; j < other.size(); j++) {
                if (other.mark(j) == mark) {
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    /** The share of all their words that both texts have, as far as marks tell: from 0 to 1. */
    double likeness(Print other) {
        if (marks.equals(other.marks)) {
            return 1;
        }
        int common = common(other);
        return (double) common / (size() + other.size() - common);
    }

    /** How many of the marks around are the same at the same place; at most three. */
    int commonAround(Print other) {
        int common = 0;
        for (int i = 0; i + 2 <= Math.min(around.length(), other.around.length()); i += 2) {
            common += around.startsWith(other.around.substring(i, i + 2), i) ? 1 : 0;
        }
        return common;
    }

    Set<String> parts(int length) {
        Set<String> parts = new HashSet<>();
        for (int i = 0; i + length <= marks.length(); i += length) {
            parts.add(marks.substring(i, i + length));
        }
        return parts;
    }
}
