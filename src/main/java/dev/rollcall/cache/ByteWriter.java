package dev.rollcall.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes numbers and texts as few bytes; a text that stands twice is written once. */
final class ByteWriter {
    private static final int MOST_OF_NUMBER = 10;

    private byte[] bytes = new byte[1 << 10];
    private int size;
    private final @Nullable Map<String, Integer> texts;

    private ByteWriter(@Nullable Map<String, Integer> texts) {
        this.texts = texts;
    }

    ByteWriter() {
        this(new HashMap<>());
    }

    /** For what is only to be told apart, by {@link #blendedInto}: to look for texts that stand twice would take longer. */
    static ByteWriter passing() {
        return new ByteWriter(null);
    }

    /** Seven bits a byte, the lowest first; numbers near 0 are short, also those below. */
    void number(long number) {
        reserve(MOST_OF_NUMBER);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    void text(String text) {
        if (texts != null) {
            Integer known = texts.putIfAbsent(text, texts.size());
            if (known != null) {
                number(known);
                return;
            }
            number(texts.size() - 1);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A key of another one and of all that was written. */
    Key blendedInto(Key key) {
        return Blend.of(key, bytes, size);
    }
}
