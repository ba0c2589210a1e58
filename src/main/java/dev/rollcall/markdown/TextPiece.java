package dev.rollcall.markdown;

/**
 * A part of running text that means one thing.
 *
 * @param value what it names: the address with its scheme, the handle without its at sign, the emoji; else the words
 */
record TextPiece(Kind kind, int start, int end, String value) {
    /** What a piece can be. */
    enum Kind {
        /** Nothing particular. */
        WORDS,
        /** A bare web address. */
        ADDRESS,
        /** A bare e-mail address. */
        MAIL,
        /** {@code #12}, {@code name#12} or {@code owner/name#12}. */
        ISSUE,
        /** {@code @handle}. */
        HANDLE,
        /** A code such as {@code :tada:}. */
        EMOJI
    }
}
