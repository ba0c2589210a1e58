package dev.rollcall.dialect;

import java.util.Arrays;
import java.util.Optional;

/** A word before a colon that makes a fact of what follows. */
public enum Mark {
    /** {@code Decision: …}. */
    DECISION("decision", "Decision"),
    /** {@code Action: …}. */
    ACTION("action", "Action"),
    /** {@code Item: …}. */
    ITEM("item", "Item");

    private final String key;
    private final String plain;

    Mark(String key, String plain) {
        this.key = key;
        this.plain = plain;
    }

    /** What it is called in the settings. */
    public String key() {
        return key;
    }

    /** The English word that the recognizers know it by. */
    String plain() {
        return plain;
    }

    /** The mark that the settings call so. */
    static Optional<Mark> of(String key) {
        return Arrays.stream(values()).filter(m -> m.key.equals(key)).findFirst();
    }
}
