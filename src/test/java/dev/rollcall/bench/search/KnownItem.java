package dev.rollcall.bench.search;

/**
 * A query of somebody who knows what there is to be found.
 *
 * @param page where it is
 */
record KnownItem(Kind kind, String query, String page) {
    /** Whether it stands on this page: that of its meeting, or one below, such as a decision's own. */
    boolean isOn(String other) {
        return other.startsWith(page);
    }

    /** In which way it differs from the words that stand there. */
    enum Kind {
        /** Three to five words that are rare, in their order. */
        PLAIN,
        /** One of them with another ending. */
        INFLECTED,
        /** One of them with one letter wrong, missing, too many or in its neighbor's place. */
        TYPO,
        /** One or two words and the name of somebody who brought or stated it, else of somebody who was there. */
        PERSON
    }
}
