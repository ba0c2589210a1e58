package dev.rollcall.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language by how they are spelled. What a map would do, but asked with a piece of a text: hardly a word of an
 * archive is a new one, and each would be cut out of its text only to be looked up. Not for several threads.
 */
final class Spellings {
    private char[] @Nullable [] spellings = new char[1024][];
    private Vocabulary.@Nullable Word[] words = new Vocabulary.Word[1024];
    private int size;

    /** The word that stands there in a text, if it is known. */
    Vocabulary.@Nullable Word get(char[] text, int from, int end) {
        return words[place(text, from, end)];
    }

    /** Adds one that is not known. */
    void put(String spelling, Vocabulary.Word word) {
        if (2 * size >= words.length) {
            grow();
        }
        put(spelling.toCharArray(), word);
        size++;
    }

    private void put(char[] spelling, Vocabulary.@Nullable Word word) {
        int place = place(spelling, 0, spelling.length);
        spellings[place] = spelling;
        words[place] = word;
    }

    /** Where it is, or would be. */
    private int place(char[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = words.length - 1;
        int place = (hash ^ hash >>> 15) & mask;
        char[] there = spellings[place];
        while (there != null && !Arrays.equals(there, 0, there.length, text, from, end)) {
            place = (place + 1) & mask;
            there = spellings[place];
        }
        return place;
    }

    private void grow() {
        char[] @Nullable [] spelled = spellings;
        Vocabulary.@Nullable Word[] known = words;
        spellings = new char[2 * spelled.length][];
        words = new Vocabulary.Word[2 * known.length];
        for (int i = 0; i < spelled.length; i++) {
            char[] spelling = spelled[i];
            if (spelling != null) {
                put(spelling, known[i]);
            }
        }
    }
}
