package dev.rollcall.bench.preview;

import java.io.IOException;
import java.util.List;

/**
 * One way of looking at what somebody writes.
 *
 * @param place the selector of where the page shows it
 * @param ready the selector of what stands in the page once it is all there
 * @param listed whether it takes a note that the home page lists
 */
record Look(String name, String place, String ready, Where where, Change change, boolean listed) {
    /** The address of the page, below that of the site. */
    @FunctionalInterface
    interface Where {
        String of(WrittenNote note, String word);
    }

    /** What is written, with a word by which it is known. */
    @FunctionalInterface
    interface Change {
        void write(WrittenNote note, String word) throws IOException;
    }

    private static final Look BODY =
            new Look("a paragraph on its page", "main", "main", (note, word) -> note.page(), WrittenNote::say, false);
    private static final Look TITLE =
            new Look("a title on the home page", "main", "main", (note, word) -> "", WrittenNote::entitle, true);
    private static final Look SEARCH = new Look(
            "a word found by search",
            ".hits",
            ".hits[data-stand=all]",
            (note, word) -> "search/?q=" + word,
            WrittenNote::say,
            false);
    private static final Look DECISION = new Look(
            "a new decision on its page", "main", "main", (note, word) -> note.page(), WrittenNote::decide, false);

    /** Those of Rollcall. */
    static List<Look> ours() {
        return List.of(BODY, TITLE, SEARCH, DECISION);
    }

    /** Those of a program that neither searches nor knows decisions. */
    static List<Look> others() {
        return List.of(BODY, TITLE);
    }
}
