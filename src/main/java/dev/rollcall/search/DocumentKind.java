package dev.rollcall.search;

import java.util.List;
import java.util.Locale;

/** What a result is. The order is that of the index format: new kinds come last. */
public enum DocumentKind {
    /** A meeting as a whole: its title, who was there, what stands before the first heading. */
    MEETING,
    /** A heading of a meeting's note with the text below it, up to the next heading. */
    SECTION,
    /** An agenda item with what was said on it. */
    ITEM,
    DECISION,
    ACTION,
    PERSON,
    PROJECT,
    TOPIC,
    /** A note that is no meeting, or a heading of one with its text. */
    PAGE;

    private static final List<DocumentKind> ALL = List.of(values());

    /** Its number in the index format. */
    int number() {
        return ALL.indexOf(this);
    }

    /** As queries and results name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
