package dev.rollcall.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Blends bytes into a key, many times as fast as a cryptographic digest: by MurmurHash3, whose 128 bits differ for bytes that differ
 * by chance. Whoever chooses the bytes could make two that are taken for one, and would but see an old page of his own.
 */
final class Blend {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONE = 0x87c37b91114253d5L;
    private static final long OTHER = 0x4cf5ad432745937fL;

    private long first;
    private long second;

    private Blend(Key key) {
        this.first = key.first();
        this.second = key.second();
    }

    static Key of(Key key, byte[] bytes, int length) {
        Blend blend = new Blend(key);
        int whole = length & -Key.BYTES;
        for (int at = 0; at < whole; at += Key.BYTES) {
            blend.add((long) LONGS.get(bytes, at), (long) LONGS.get(bytes, at + Long.BYTES));
        }
        byte[] rest = Arrays.copyOf(Arrays.copyOfRange(bytes, whole, length), Key.BYTES);
        blend.add((long) LONGS.get(rest, 0), (long) LONGS.get(rest, Long.BYTES));
        return blend.ended(length);
    }

    private void add(long one, long other) {
        first ^= Long.rotateLeft(one * ONE, 31) * OTHER;
        first = (Long.rotateLeft(first, 27) + second) * 5 + 0x52dce729;
        second ^= Long.rotateLeft(other * OTHER, 33) * ONE;
        second = (Long.rotateLeft(second, 31) + first) * 5 + 0x38495ab5;
    }

    private Key ended(int length) {
        long one = first ^ length;
        long other = second ^ length;
        one += other;
        other += one;
        one = stirred(one);
        other = stirred(other);
        one += other;
        return new Key(one, other + one);
    }

    private static long stirred(long bits) {
        long stirred = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        stirred = (stirred ^ (stirred >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return stirred ^ (stirred >>> 33);
    }
}
