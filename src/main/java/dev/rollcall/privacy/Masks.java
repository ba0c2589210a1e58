package dev.rollcall.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells for words in a row whether they are somebody's who has a mask. Safe for use by several threads. */
final class Masks {
    /** How many rows of words are remembered to be nobody's; a text repeats itself. */
    private static final int REMEMBERED = 1 << 18;

    private final Map<String, Mask> known;
    private final Set<String> hashes;
    private final SaltedHash hash;
    private final int[] lengths;
    private final AtomicLongArray nobody = new AtomicLongArray(REMEMBERED);

    /** @param known by {@link Spelling#key} */
    Masks(Map<String, Mask> known, SaltedHash hash, Set<String> hashes) {
        this.known = Map.copyOf(new HashMap<>(known));
        this.hashes = hashes.stream().filter(SaltedHash::isOne).collect(Collectors.toUnmodifiableSet());
        this.hash = hash;
        this.lengths = IntStream.concat(
                        known.keySet().stream().mapToInt(k -> k.split(" ", -1).length),
                        this.hashes.stream().mapToInt(SaltedHash::words))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The longest row of words from this one on that is somebody's. */
    Optional<Match> at(WordScan scan, int first) {
        Match longest = null;
        long key = 0;
        int length = 0;
        for (int wanted : lengths) {
            while (length < wanted) {
                int next = first + length;
                if (next >= scan.count() || (length > 0 && scan.isFirst(next))) {
                    return Optional.ofNullable(longest);
                }
                key = mixed(key + scan.hash(next));
                length++;
            }
            Mask mask = mask(key, scan, first, wanted);
            longest = mask == null ? longest : Match.of(scan, first, wanted, mask);
        }
        return Optional.ofNullable(longest);
    }

    private @Nullable Mask mask(long key, WordScan scan, int first, int length) {
        int slot = (int) (key >>> 40) & (REMEMBERED - 1);
        if (nobody.getPlain(slot) == key) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(i == 0 ? "" : " ").append(scan.word(first + i));
        }
        Mask mask = mask(length, words.toString());
        if (mask == null) {
            nobody.setPlain(slot, key);
        }
        return mask;
    }

    /** Who is forgotten is nobody else, too. */
    private @Nullable Mask mask(int length, String words) {
        boolean forgotten = !hashes.isEmpty() && hashes.contains(hash.of(length, words));
        return forgotten ? Mask.SOMEONE : known.get(words);
    }

    private static long mixed(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
