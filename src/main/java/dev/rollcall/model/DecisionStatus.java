package dev.rollcall.model;

import java.util.Locale;

/** How a decision stands by what its note says; whether another one took its place, only the archive knows. */
public enum DecisionStatus {
    /** Settled. */
    ACCEPTED,
    /** Leaned towards, provisional, or settled only if nobody objects. */
    TENTATIVE,
    /** Put off, or settled until a day on which it is to be looked at again. */
    REVISIT,
    /** No longer in force. */
    SUPERSEDED;

    /** As front matter and JSON write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
