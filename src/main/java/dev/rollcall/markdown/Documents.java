package dev.rollcall.markdown;

/**
 * The notes of a site by their paths, each read as Markdown only when somebody needs it. What somebody wants to know of one may be
 * known without, from an earlier run. Safe for use by several threads.
 */
@FunctionalInterface
public interface Documents {
    MarkdownDocument at(String path);

    /** What is asked about the note at a path. */
    default <A extends Record> A answer(String path, Question<A> question) {
        return question.answer(at(path));
    }
}
