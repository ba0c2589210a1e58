package dev.rollcall.markdown;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** A parsed note: its outline for those who read it, and, hidden, the tree that the renderer shows. Immutable. */
public final class MarkdownDocument {
    private final SourceFile file;
    private final Optional<NoteTree> tree;
    private final Outline outline;
    private final List<Diagnostic> diagnostics;

    MarkdownDocument(SourceFile file, Optional<NoteTree> tree, Outline outline, List<Diagnostic> diagnostics) {
        this.file = file;
        this.tree = tree;
        this.outline = outline;
        this.diagnostics = List.copyOf(diagnostics);
    }

    public SourceFile file() {
        return file;
    }

    public Outline outline() {
        return outline;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Empty where the note could not be read as Markdown. */
    Optional<NoteTree> tree() {
        return tree;
    }
}
