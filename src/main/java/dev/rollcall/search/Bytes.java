package dev.rollcall.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of an index file while it is written: unsigned LEB128 numbers and UTF-8 texts. Not for several threads. */
final class Bytes {
    private static final byte[] NONE = {};
    private static final int FIRST = 8;

    private byte[] bytes = NONE;
    private int size;

    /** @param number not negative */
    Bytes number(int number) {
        reserve(5);
        int rest = number;
        while (rest >= 0x80) {
            bytes[size++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    Bytes raw(byte[] more) {
        return raw(more, 0, more.length);
    }

    Bytes raw(Bytes more) {
        return raw(more.bytes, 0, more.size);
    }

    Bytes raw(byte[] more, int from, int length) {
        reserve(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            int half = bytes.length + bytes.length / 2; // a large archive has many of these, which stay
            bytes = Arrays.copyOf(bytes, Math.max(Math.max(FIRST, half), size + more));
        }
    }

    Bytes text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).raw(utf8);
    }

    /** The rest of a text after what it shares with the one before. */
    Bytes text(String text, String before) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] last = before.getBytes(StandardCharsets.UTF_8);
        int shared = 0;
        while (shared < utf8.length && shared < last.length && utf8[shared] == last[shared]) {
            shared++;
        }
        return number(shared).number(utf8.length - shared).raw(utf8, shared, utf8.length - shared);
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
