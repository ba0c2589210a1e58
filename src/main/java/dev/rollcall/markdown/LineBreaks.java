package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** HackMD shows every line end as one. Told only by what no other tool writes, since elsewhere lines are wrapped freely. */
final class LineBreaks {
    private static final Pattern HACKMD = Pattern.compile(
            "(?m)^(?::{3,}(?:info|success|warning|danger|spoiler)\\b|#{6} tags:)|\\[(?:name|time|color)=[^\\]\\n]{1,80}\\]|hackmd\\.io/_uploads/|\\{%[a-z]{3,12} ");
    private static final int WIDTH = 60;

    private LineBreaks() {}

    static boolean areMeant(String text) {
        return hasSign(text) && HACKMD.matcher(text).find();
    }

    /** Whether something stands there that stands wherever the pattern does; it is found sooner. */
    private static boolean hasSign(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            boolean found = switch (letters[i]) {
                case ':' -> text.startsWith(":::", i);
                case '#' -> text.startsWith("###### tags:", i);
                case '[' ->
                    text.startsWith("[name=", i) || text.startsWith("[time=", i) || text.startsWith("[color=", i);
                case '/' -> text.startsWith("/_uploads/", i);
                case '{' -> text.startsWith("{%", i);
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Whether this line end was put there on purpose: the next word would still have fit into the paragraph's width. */
    static boolean isMeant(Node lineEnd) {
        Node parent = lineEnd.getAncestorOfType(Block.class);
        if (parent == null) {
            return true;
        }
        String text = parent.getChars().toString();
        int end = lineEnd.getStartOffset() - parent.getStartOffset();
        if (end < 0
                || end > text.length()
                || parent.getChars().length() != parent.getEndOffset() - parent.getStartOffset()) {
            return true;
        }
        int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        return end - start + 1 + firstWord(text, end) < Math.max(WIDTH, widest(text));
    }

    private static int firstWord(String text, int lineEnd) {
        int start = lineEnd;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static int widest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }
}
