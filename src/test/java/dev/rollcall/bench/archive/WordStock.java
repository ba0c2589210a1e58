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
    private static final int AMONG = 5;

    private final Random random;
    private final Coinage coinage;
    private final List<Word> words = new ArrayList<>();
    private int[] uses = new int[1 << 16];
    private int[] times = new int[1 << 12];
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

    /** A word that was said now and then, but not often: the rarest of some, among them no word that was said once. */
    Word rare() {
        int rarest = uses[random.nextInt(count)];
        for (int i = 1; i < AMONG; i++) {
            int other = uses[random.nextInt(count)];
            rarest = times[other] > 1 && times[other] < times[rarest] ? other : rarest;
        }
        return use(rarest);
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
        if (index >= times.length) {
            times = Arrays.copyOf(times, times.length * 2);
        }
        times[index]++;
        uses[count++] = index;
        return words.get(index);
    }
}
