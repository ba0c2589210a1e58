package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;

/** The words of a decision without what leads to them. */
final class DecisionText {
    /** By whom and when, as meeting bots write it. */
    private static final Cue SAID_AT = Cue.of("\\s\\([\\p{L}\\p{N}][\\w.|`^-]{0,30}, \\d{1,2}:\\d{2}(?::\\d{2})?\\)$");

    private DecisionText() {}

    static String of(String text) {
        String words = SAID_AT.replaceFirst(Markup.plain(text), "");
        int start = 0;
        while (start < words.length() && "-–—>=:,*• ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start).strip();
    }
}
