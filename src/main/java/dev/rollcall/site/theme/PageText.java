package dev.rollcall.site.theme;

import java.io.Writer;
import java.util.Arrays;

/** What a template has written so far, without the control signs that some note may hold and no page of HTML. */
final class PageText extends Writer {
    private char[] letters = new char[16 * 1024];
    private int length;

    @Override
    public void write(String text, int from, int count) {
        reserve(count);
        text.getChars(from, from + count, letters, length);
        keep(count);
    }

    @Override
    public void write(char[] text, int from, int count) {
        reserve(count);
        System.arraycopy(text, from, letters, length, count);
        keep(count);
    }

    @Override
    public void write(int letter) {
        reserve(1);
        letters[length] = (char) letter;
        keep(1);
    }

    private void reserve(int count) {
        if (letters.length - length < count) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + count));
        }
    }

    /** Takes up so many letters behind the last, but for those that are forbidden. */
    private void keep(int count) {
        int end = length + count;
        for (int i = length; i < end; i++) {
            char c = letters[i];
            if ((c < ' ' || c > '~') && isForbidden(c)) {
                continue;
            }
            letters[length++] = c;
        }
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7f && c <= 0x9f)
                || c == 0xfffe
                || c == 0xffff;
    }

    @Override
    public void flush() {
        // it is all here
    }

    @Override
    public void close() {
        // nothing to give back
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
