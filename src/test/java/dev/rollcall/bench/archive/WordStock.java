package dev.rollcall.bench.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The words of one kind (nouns, verbs, adjectives) that an archive has used so far. A word is taken as often as it was taken
 * before (Simon 1955), which gives frequencies by the law of Zipf; when a new word is due, {@link Growth} says.
 */
final class WordStock {
    private final Random random;
    private final Coinage coinage;
    private final List<Word> words = new ArrayList<>();
    private int[] uses = new int[1 << 16];
    private int count;

    /** @param plain the words that all notes share, the most frequent first */
    WordStock(Random random, Coinage coinage, List<String> plain) {
        this.random = random;
        this.coinage = coinage;
        for (int rank = 0; rank < plain.size(); rank++) {
            words.add(new Word(plain.get(rank)));
            int times = (int) Math.ceil(400 / StrictMath.pow(rank + 3.7, 1.05));
            for (int i = 0; i < times; i++) {
                use(rank);
            }
        }
    }

    /** A word as often as it was used before. */
    Word next() {
        return use(uses[random.nextInt(count)]);
    }

    /** Any word, the rare as well as the frequent ones. */
    Word any() {
        return use(random.nextInt(words.size()));
    }

    /** A word that never was. */
    Word fresh() {
        words.add(new Word(coinage.word()));
        return use(words.size() - 1);
    }

    private Word use(int index) {
        if (count == uses.length) {
            uses = Arrays.copyOf(uses, count * 2);
        }
        uses[count++] = index;
        return words.get(index);
    }
}
