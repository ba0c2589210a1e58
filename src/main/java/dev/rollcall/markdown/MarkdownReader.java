package dev.rollcall.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads the Markdown of notes: CommonMark 0.31 with the additions of GitHub, HackMD and MyST. Safe for use by several
 * threads. No note makes it fail or wait for long: one that cannot be read becomes its own source, with a diagnostic.
 */
public final class MarkdownReader {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MAX_LENGTH = 8 << 20;

    /** A list is two elements of HTML, and the sanitizer keeps the balance of no more than 256 of them. */
    private static final int MAX_DEPTH = 200;

    private final Parser parser = NoteSyntax.parser();
    private final DeepStack stack;

    public MarkdownReader() {
        this(LIMIT);
    }

    MarkdownReader(Duration limit) {
        this.stack = new DeepStack(limit);
    }

    /**
     * Reads a note.
     *
     * @param body the text to read; line by line in step with the file, so that what is no Markdown (front matter) is
     *     given as empty lines
     */
    public MarkdownDocument read(SourceFile file, String body) {
        SourceFile text = file.withText(body);
        return text.text().length() > MAX_LENGTH
                ? unread(file, text, "markdown-too-long", "the note is longer than " + MAX_LENGTH + " characters")
                : stack.call(() -> parse(file, text), failure -> unread(file, text, failure));
    }

    private MarkdownDocument parse(SourceFile file, SourceFile text) {
        GivenIds given = GivenIds.of(text);
        Mended mended = Mended.of(given.text());
        Document root = parser.parse(mended.text());
        if (TreeDepth.exceeds(root, MAX_DEPTH)) {
            return unread(file, text, DeepStack.Failure.TOO_DEEP);
        }
        Places places = new Places(text.withText(mended.text()), mended.shifts());
        Outline outline = new OutlineReader(places).read(root);
        NoteTree tree = new NoteTree(root, places, LineBreaks.areMeant(text.text()));
        return new MarkdownDocument(file, Optional.of(tree), outline, List.of(), given.ids());
    }

    private static MarkdownDocument unread(SourceFile file, SourceFile text, DeepStack.Failure failure) {
        return switch (failure) {
            case TOO_DEEP ->
                unread(file, text, "markdown-too-deep", "the note is nested too deeply to be read as Markdown");
            case TOO_SLOW -> unread(file, text, "markdown-too-slow", "the note takes too long to be read as Markdown");
            case BROKEN -> unread(file, text, "markdown-unreadable", "the note cannot be read as Markdown");
        };
    }

    private static MarkdownDocument unread(SourceFile file, SourceFile text, String code, String what) {
        SourceRef at = new SourceRef(file.path(), 1, 1);
        Block source = new Block.Code("", text.text(), at, text.lineCount());
        Diagnostic diagnostic = Diagnostic.error(at, code, what, "its source is shown instead; split or simplify it");
        return new MarkdownDocument(file, Optional.empty(), new Outline(List.of(source)), List.of(diagnostic));
    }
}
