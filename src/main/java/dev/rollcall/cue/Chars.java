package dev.rollcall.cue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A set of characters, at least as large as that which a pattern means: those of ASCII one by one, of all others either a few
 * by name or that there may be any.
 *
 * @param low the characters up to 63, a bit each
 * @param high those from 64 to 127
 * @param others those beyond, where they are few; empty where there may be any of them
 */
record Chars(long low, long high, Optional<String> others) {
    static final Chars NONE = new Chars(0, 0, Optional.of(""));
    static final Chars ANY = new Chars(-1L, -1L, Optional.empty());
    private static final int FEW = 8;
    /** The word characters of ASCII. */
    static final Chars WORDS =
            range('0', '9').or(range('a', 'z')).or(range('A', 'Z')).or(of('_'));

    static Chars of(int codePoint) {
        if (codePoint >= 128) {
            return new Chars(0, 0, Optional.of(Character.toString(codePoint)));
        }
        return codePoint < 64
                ? new Chars(1L << codePoint, 0, Optional.of(""))
                : new Chars(0, 1L << codePoint, Optional.of(""));
    }

    static Chars range(int from, int to) {
        long low = 0;
        long high = 0;
        for (int c = from; c <= Math.min(to, 127); c++) {
            low |= c < 64 ? 1L << c : 0;
            high |= c < 64 ? 0 : 1L << c;
        }
        return new Chars(low, high, to < 128 ? Optional.of("") : Optional.empty());
    }

    /** Those of a text, all of ASCII. */
    static Chars in(String text) {
        return text.chars().mapToObj(Chars::of).reduce(NONE, Chars::or);
    }

    Chars or(Chars more) {
        Optional<String> both =
                others.flatMap(mine -> more.others.map(mine::concat)).filter(o -> o.length() <= FEW);
        return new Chars(low | more.low, high | more.high, both);
    }

    Chars and(Chars bound) {
        return new Chars(low & bound.low, high & bound.high, others.isPresent() ? others : bound.others);
    }

    /** All that are not in this, of those beyond ASCII any. */
    Chars not() {
        return new Chars(~low, ~high, Optional.empty());
    }

    Chars withAnyOther() {
        return new Chars(low, high, Optional.empty());
    }

    /** With the capital of each small letter and the other way round. */
    Chars whateverCase() {
        long letters = 0x07FFFFFEL; // of 64 to 95, and 32 further on
        long either = (high | (high >>> 32)) & letters;
        return new Chars(low, high | either | (either << 32), others);
    }

    boolean areAll() {
        return low == -1L && high == -1L;
    }

    /** Whether a text may begin so, if it is one of these in any case. */
    boolean mayBe(char c) {
        if (c < 64) {
            return (low & (1L << c)) != 0;
        }
        return c < 128
                ? (high & (1L << c)) != 0
                : others.isEmpty() || !others.get().isEmpty();
    }

    /** The only one, where there is only one. */
    OptionalInt single() {
        boolean beyond = low == 0
                && high == 0
                && others.filter(o -> o.codePointCount(0, o.length()) == 1).isPresent();
        if (beyond) {
            return OptionalInt.of(others.orElse("").codePointAt(0));
        }
        return listed().filter(l -> l.length() == 1)
                .map(l -> OptionalInt.of(l.charAt(0)))
                .orElse(OptionalInt.empty());
    }

    /** All of them, where they are few and none needs two halves. */
    Optional<String> listed() {
        String beyond = others.orElse("");
        boolean few = others.isPresent() && Long.bitCount(low) + Long.bitCount(high) + beyond.length() <= FEW;
        for (int i = 0; few && i < beyond.length(); i++) {
            few = !Character.isSurrogate(beyond.charAt(i));
        }
        if (!few) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder(beyond);
        append(all, low, 0);
        append(all, high, 64);
        return Optional.of(all.toString());
    }

    private static void append(StringBuilder all, long bits, int first) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            all.append((char) (first + Long.numberOfTrailingZeros(rest)));
        }
    }

    /** Whether none of them is a word character of ASCII. */
    boolean areEdges() {
        return (low & WORDS.low) == 0 && (high & WORDS.high) == 0;
    }
}
