package dev.rollcall.cache;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A record as few bytes, for what is worked out long before it is needed. Immutable. */
public final class Packed<T extends Record> {
    private final Class<T> type;
    private final byte[] bytes;
    private final int length;

    private Packed(Class<T> type, byte[] bytes, int length) {
        this.type = type;
        this.bytes = bytes;
        this.length = length;
    }

    /** A record of what a {@link Cache} can keep. */
    public static <T extends Record> Packed<T> of(Class<T> type, T value) {
        ByteWriter to = new ByteWriter();
        Forms.of(type).write(value, to);
        byte[] plain = to.bytes();
        return new Packed<>(type, deflated(plain), plain.length);
    }

    /** The record again. */
    public T value() {
        return type.cast(Forms.of(type).read(new ByteReader(inflated())));
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * size);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        } finally {
            deflater.end();
        }
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] plain = new byte[length];
            int size = 0;
            while (size < length) {
                int more = inflater.inflate(plain, size, length - size);
                if (more == 0) {
                    throw new Damaged();
                }
                size += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
