package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.regex.Matcher;

/** What a note says of an action's state in words or signs, before it or behind it. A ticked box is not words. */
final class ActionState {
    private static final String WORD = "(?:done|completed?|closed|finished)";
    private static final String SIGN = "(?:✅|☑\uFE0F?|✔\uFE0F?|:white_check_mark:|:heavy_check_mark:)";
    private static final Cue HEAD = Cue.of("\\s*(?:" + SIGN + "|[\\[(](?iu:" + WORD + ")[\\])]\\s?[:：-]?|(?iu:" + WORD
            + ")\\s?[:：!](?=\\s)" + "|(?iu:done)\\s?[.–—-](?=\\s)|DONE\\b)\\s*");
    private static final Cue TAIL = Cue.of("\\s*(?:[(\\[](?iu:(?:already |all )?" + WORD
            + ")\\b[^()\\[\\]]{0,40}[)\\]]|" + SIGN + "|[-–—:.,]\\s?(?iu:(?:already |all |now )?" + WORD
            + ")(?: (?:on|in|at|by|during|last|this|see|as)\\b[^.]{0,40})?|(?:[-–—:.,]\\s?)?DONE)[.!]?$");

    private ActionState() {}

    /** Whether a text says that what it tells of is done. */
    static boolean isDone(String text) {
        String words = text.strip();
        return HEAD.opens(words) || TAIL.isIn(tail(words));
    }

    /** A text without the words before it that say so. */
    static String withoutHead(String text) {
        Matcher head = HEAD.opening(text);
        return head.lookingAt() && head.end() < text.length() ? text.substring(head.end()) : text;
    }

    /** A text without the words behind it that say so. */
    static String withoutTail(String text) {
        int from = text.length() - tail(text).length();
        Search tail = TAIL.search(text.substring(from));
        return tail.find() && from + tail.start() > 0
                ? text.substring(0, from + tail.start()).strip()
                : text;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 80));
    }
}
