package dev.rollcall.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The words in an order, cut into files: what a reader looks through for a word that is none of them. */
final class WordFiles {
    private final List<Part> parts = new ArrayList<>();

    /** A file before it is packed. */
    record Part(String first, Bytes content) {}

    /**
     * @param spellings in order
     * @param weight how common each is
     * @param target how many bytes of them a file has
     */
    WordFiles(Iterable<String> spellings, ToIntFunction<String> weight, int target) {
        Bytes words = new Bytes();
        int count = 0;
        String first = "";
        String last = "";
        for (String word : spellings) {
            if (words.size() > target) {
                parts.add(part(first, count, words));
                words = new Bytes();
                count = 0;
                last = "";
            }
            if (count == 0) {
                first = word;
            }
            words.text(word, last).number(weight.applyAsInt(word));
            last = word;
            count++;
        }
        if (count > 0) {
            parts.add(part(first, count, words));
        }
    }

    private static Part part(String first, int count, Bytes words) {
        return new Part(first, new Bytes().number(count).raw(words));
    }

    List<Part> parts() {
        return parts;
    }

    /** Those of a lexicon in their order. */
    static WordFiles forward(Lexicon lexicon, int smallest, int most) {
        Map<String, Integer> words = lexicon.words();
        int target = target(words, smallest, most);
        return new WordFiles(words.keySet(), w -> words.getOrDefault(w, 0), target);
    }

    /** Those of a lexicon reversed, in that order. */
    static WordFiles backward(Lexicon lexicon, int smallest, int most) {
        Map<String, Integer> words = lexicon.words();
        int target = target(words, smallest, most);
        return new WordFiles(lexicon.reversed().keySet(), w -> words.getOrDefault(Lexicon.reversed(w), 0), target);
    }

    /** About the size of a file, with half of each word shared with the one before. */
    private static int target(Map<String, Integer> words, int smallest, int most) {
        int all = words.keySet().stream().mapToInt(w -> 3 + w.length() / 2).sum();
        return Math.max(smallest, all / most);
    }
}
