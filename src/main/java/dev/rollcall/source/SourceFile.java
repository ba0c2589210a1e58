package dev.rollcall.source;

import java.util.Arrays;

/** The text of one file under the path that messages name it by; lines end in {@code \n} only. */
public final class SourceFile {
    private static final int REPLACEMENT = 0xFFFD;

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String path, String text, int[] lineStarts) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /**
     * The file at this path with this text; a byte order mark is dropped, line ends become {@code \n}, and what neither
     * HTML nor XML may hold (control characters, halves of a character) becomes U+FFFD.
     */
    public static SourceFile of(String path, String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = withoutMark.indexOf('\r') < 0
                ? withoutMark
                : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        char[] characters = lines.toCharArray(); // each is looked at, and an array is the fastest to look at
        return isLegal(characters) ? new SourceFile(path, lines, lineStarts(characters)) : of(path, legal(lines));
    }

    /** The same file with another text in place of its own. */
    public SourceFile withText(String other) {
        return text.equals(other) ? this : of(path, other);
    }

    private static int[] lineStarts(char[] text) {
        int count = 1;
        for (char c : text) {
            count += c == '\n' ? 1 : 0;
        }
        int[] starts = new int[count];
        int line = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }

    /** Whether it is, as most texts are. */
    private static boolean isLegal(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= ' ' && c < 0x7F) {
                continue; // most characters need no closer look
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length && Character.isLowSurrogate(text[i + 1]);
            if (!isLegal(pair ? Character.toCodePoint(c, text[i + 1]) : c)) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
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

    /** Where the line with this number begins in the text. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
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
