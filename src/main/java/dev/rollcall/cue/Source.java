package dev.rollcall.cue;

import java.util.regex.Pattern;

/** The text of a pattern as it is read, with the flags that hold where the reader is. */
final class Source {
    private static final String LETTERS_OF_OTHERS = "iks";
    private final String regex;
    private int at;
    private int flags;

    /** Thrown where a pattern has what this reader does not know, so that nothing is concluded from it. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclear() {
            super("not read", null, false, false);
        }
    }

    Source(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    boolean atEnd() {
        return at == regex.length();
    }

    boolean isAt(String text) {
        return regex.startsWith(text, at);
    }

    boolean takes(String text) {
        boolean is = isAt(text);
        at += is ? text.length() : 0;
        return is;
    }

    void expect(String text) {
        if (!takes(text)) {
            throw new Unclear();
        }
    }

    /** The next character, which is read with this. */
    int next() {
        if (atEnd()) {
            throw new Unclear();
        }
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    String take(int length) {
        if (at + length > regex.length()) {
            throw new Unclear();
        }
        at += length;
        return regex.substring(at - length, at);
    }

    /** What stands before a character, which is read as well. */
    String upTo(char end) {
        int found = regex.indexOf(end, at);
        if (found < 0) {
            throw new Unclear();
        }
        String before = regex.substring(at, found);
        at = found + 1;
        return before;
    }

    int flags() {
        return flags;
    }

    void setFlags(int others) {
        flags = others;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Characters as the flags mean them: in any case where case is passed over. */
    Chars cased(Chars chars) {
        if (!has(Pattern.CASE_INSENSITIVE)) {
            return chars;
        }
        Chars any = chars.whateverCase();
        boolean beyond = has(Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                && LETTERS_OF_OTHERS.chars().anyMatch(c -> any.mayBe((char) c));
        return beyond ? any.withAnyOther() : any;
    }
}
