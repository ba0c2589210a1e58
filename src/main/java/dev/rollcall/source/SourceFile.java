package dev.rollcall.source;

import java.util.Arrays;

/** The text of one file under the path that messages name it by; lines end in {@code \n} only. */
public final class SourceFile {
    private static final int REPLACEMENT = 0xFFFD;

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            count++;
        }
        int[] starts = new int[count];
        for (int line = 1; line < count; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }

    /**
     * The file at this path with this text; a byte order mark is dropped, line ends become {@code \n}, and what neither
     * HTML nor XML may hold (control characters, halves of a character) becomes U+FFFD.
     */
    public static SourceFile of(String path, String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceFile(path, legal(withoutMark.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private static String legal(String text) {
        int kept = 0; // most texts are legal as they are, and need no copy
        while (kept < text.length()) {
            int c = text.charAt(kept);
            if (c < ' ' || c >= 0x7F) { // most characters need no closer look
                c = text.codePointAt(kept);
                if (!isLegal(c)) {
                    break;
                }
            }
            kept += Character.charCount(c);
        }
        if (kept == text.length()) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length()).append(text, 0, kept);
        for (int i = kept, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
        }
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\f') || (c >= 0x7F && c < 0xA0);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !half && !noCharacter;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** How many lines there are; a final line end opens one more, empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line with this number, from 1, without its end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return text.substring(start, end);
    }

    /** The place of an offset from 0 up to the length of the text. */
    public SourceRef at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("offset " + offset + " must be in 0.." + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceRef(path, line + 1, offset - lineStarts[line] + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + text.hashCode();
    }
}
