package dev.rollcall.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of an index file while it is written: unsigned LEB128 numbers and UTF-8 texts. Not for several threads. */
final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param number not negative */
    Bytes number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    Bytes raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    Bytes raw(Bytes more) {
        return raw(more.toArray());
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
        number(shared).number(utf8.length - shared);
        bytes.write(utf8, shared, utf8.length - shared);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }

    /** How many bytes a number takes. */
    static int size(int number) {
        return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
    }
}
