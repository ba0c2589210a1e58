package dev.rollcall.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ByteWriter} wrote. Bytes that it cannot have written are {@link Damaged}; none makes it read beyond them. */
final class ByteReader {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (at >= bytes.length) {
                throw new Damaged();
            }
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return (number >>> 1) ^ -(number & 1);
            }
        }
        throw new Damaged();
    }

    int smallNumber() {
        long number = number();
        if (number != (int) number) {
            throw new Damaged();
        }
        return (int) number;
    }

    /** How many things follow, each of which has a byte at least. */
    int count() {
        int count = smallNumber();
        if (count < 0 || count > bytes.length - at) {
            throw new Damaged();
        }
        return count;
    }

    String text() {
        int known = smallNumber();
        if (known >= 0 && known < texts.size()) {
            return texts.get(known);
        }
        if (known != texts.size()) {
            throw new Damaged();
        }
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
