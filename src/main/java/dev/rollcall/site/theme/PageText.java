package dev.rollcall.site.theme;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes a page from the engine and gives it as bytes. All text of a site goes through here, so that it is held as an array and looked at
 * once. Not for several threads.
 */
final class PageText extends Writer {
    private static final int USUAL = 1 << 14;
    /** The most bytes of UTF-8 that stand for one character of the array. */
    private static final int WIDEST = 3;

    private char[] page = new char[USUAL];
    private int length;

    @Override
    public void write(char[] more, int from, int count) {
        reserve(count);
        System.arraycopy(more, from, page, length, count);
        length += count;
    }

    @Override
    public void write(String more, int from, int count) {
        reserve(count);
        more.getChars(from, from + count, page, length);
        length += count;
    }

    @Override
    public void write(int c) {
        reserve(1);
        page[length++] = (char) c;
    }

    private void reserve(int more) {
        if (page.length - length < more) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + more));
        }
    }

    /** As UTF-8, without what no page of HTML may hold; half a character becomes a question mark. */
    byte[] bytes() {
        byte[] bytes = new byte[WIDEST * length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = page[i];
            if (isForbidden(c)) {
                continue;
            }
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xc0 | (c >> 6));
                bytes[size++] = following(c);
            } else if (!Character.isSurrogate(c)) {
                bytes[size++] = (byte) (0xe0 | (c >> 12));
                bytes[size++] = following(c >> 6);
                bytes[size++] = following(c);
            } else if (i + 1 < length && Character.isSurrogatePair(c, page[i + 1])) {
                int whole = Character.toCodePoint(c, page[++i]);
                bytes[size++] = (byte) (0xf0 | (whole >> 18));
                bytes[size++] = following(whole >> 12);
                bytes[size++] = following(whole >> 6);
                bytes[size++] = following(whole);
            } else {
                bytes[size++] = '?';
            }
        }
        return Arrays.copyOf(bytes, size);
    }

    /** A byte that goes on with a character. */
    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    /** Control signs that some note may hold and no page of HTML. */
    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c <= 0x9f) || c >= 0xfffe;
    }

    @Override
    public void flush() {
        // it is all here
    }

    @Override
    public void close() {
        // nothing is open
    }
}
