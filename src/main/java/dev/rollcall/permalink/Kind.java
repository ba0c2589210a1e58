package dev.rollcall.permalink;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an address stands for. */
public enum Kind {
    MEETING,
    ITEM,
    DECISION,
    ACTION,
    PERSON,
    PAGE,
    SERIES,
    PROJECT,
    TOPIC,
    /** A page that only lists others. */
    REGISTER,
    /** An old address that a note or the settings claim: it only ever leads on. */
    ALIAS;

    /** As the ledger and {@code permalinks.json} write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    /** Whether it is a part of a meeting's page. */
    public boolean isFact() {
        return this == ITEM || this == DECISION || this == ACTION;
    }

    /** Whether it is a page that shows a note, or the lines of one. */
    boolean isLeaf() {
        return this == MEETING || this == PAGE;
    }

    /** Whether its address alone says what it is: a project or topic is its name. */
    boolean isNamedByAddress() {
        return this == SERIES || this == PROJECT || this == TOPIC || this == REGISTER;
    }

    /** What a fact's number begins with, such as the d of {@code d1}. */
    String letter() {
        return name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
