package dev.rollcall.markdown;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parsed note: its outline for those who read it, and, hidden, the tree that the renderer shows. Immutable. */
public final class MarkdownDocument {
    private static final Set<String> GIVEN_UP = Set.of("markdown-too-slow", "markdown-unreadable");

    private final SourceFile file;
    private final Optional<NoteTree> tree;
    private final Outline outline;
    private final List<Diagnostic> diagnostics;
    private final List<GivenId> ids;

    MarkdownDocument(SourceFile file, Optional<NoteTree> tree, Outline outline, List<Diagnostic> diagnostics) {
        this(file, tree, outline, diagnostics, List.of());
    }

    MarkdownDocument(
            SourceFile file,
            Optional<NoteTree> tree,
            Outline outline,
            List<Diagnostic> diagnostics,
            List<GivenId> ids) {
        this.file = file;
        this.tree = tree;
        this.outline = outline;
        this.diagnostics = List.copyOf(diagnostics);
        this.ids = List.copyOf(ids);
    }

    public SourceFile file() {
        return file;
    }

    public Outline outline() {
        return outline;
    }

    /** The ids that the note gives to what it says, in order. */
    public List<GivenId> ids() {
        return ids;
    }

    /** The same document for those who read it with another outline; it is shown as it was. */
    public MarkdownDocument withOutline(Outline other) {
        return new MarkdownDocument(file, tree, other, diagnostics, ids);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the reader gave up, which another time it may not. */
    public boolean isGivenUp() {
        return diagnostics.stream().anyMatch(d -> GIVEN_UP.contains(d.code()));
    }

    /** Empty where the note could not be read as Markdown. */
    Optional<NoteTree> tree() {
        return tree;
    }
}
