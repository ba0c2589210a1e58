package dev.rollcall.dialect;

import dev.rollcall.markdown.Task;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a note says: a list item, a paragraph, or a line of its own that the writer glued below one. What is
 * wrapped over several lines is one statement.
 *
 * @param text its words, with {@link Markup} where the note has bold words and links
 * @param plain its words as a reader sees them
 * @param struck its words where all of it is struck out, which {@code text} leaves off; else empty
 * @param aside whether all of it is emphasized, as instructions of a template are, or quoted
 * @param at where its text begins
 * @param children what hangs below it: glued lines, sub-items, paragraphs
 */
record Statement(
        Form form,
        Task task,
        String text,
        String plain,
        String struck,
        boolean aside,
        SourceRef at,
        List<Statement> children) {
    /** How a statement stands in the note. */
    enum Form {
        /** An item of a list. */
        ITEM,
        /** A paragraph, or a line of one. */
        PARAGRAPH,
        /** A heading of a section. */
        HEADING
    }

    Statement {
        children = List.copyOf(children);
    }

    Statement(Form form, Task task, String text, String struck, boolean aside, SourceRef at, List<Statement> children) {
        this(form, task, text, Markup.plain(text), struck, aside, at, children);
    }

    boolean isItem() {
        return form == Form.ITEM;
    }

    boolean hasBox() {
        return task != Task.NONE;
    }

    /** Whether it has no words. */
    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** It and all below it, in the order of the note. */
    Stream<Statement> deep() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Statement::deep));
    }

    /** It as a quotation: an aside without anything below. */
    Statement quoted() {
        return new Statement(Form.PARAGRAPH, task, text, plain, "", true, at, List.of());
    }

    Statement withText(String other) {
        return other.equals(text) ? this : new Statement(form, task, other, struck, aside, at, children);
    }

    Statement withChildren(List<Statement> others) {
        return new Statement(form, task, text, plain, struck, aside, at, others);
    }
}
