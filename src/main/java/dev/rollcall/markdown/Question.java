package dev.rollcall.markdown;

/**
 * Something that follows from a note and takes its Markdown to tell.
 *
 * @param <A> the answer: a record of plain values, which may be kept
 */
public interface Question<A extends Record> {
    /** All that the answer follows from but the note, as plain values. */
    Record terms();

    A answer(MarkdownDocument note);

    Class<A> type();

    /** Whether an answer may be kept: not where the renderer gave up, which another time it may not. */
    default boolean isWhole(A answer) {
        return true;
    }

    /** Whether an answer that was given before, on the same terms, is as true today. */
    default boolean holds(A before) {
        return true;
    }
}
