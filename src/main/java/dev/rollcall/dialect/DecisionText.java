package dev.rollcall.dialect;

/** The words of a decision without what leads to them. */
final class DecisionText {
    private DecisionText() {}

    static String of(String text) {
        String words = Markup.plain(text);
        int start = 0;
        while (start < words.length() && "-–—>=:,*• ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start).strip();
    }
}
