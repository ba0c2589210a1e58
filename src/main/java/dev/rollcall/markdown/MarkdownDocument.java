package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.List;

/** A parsed note: its outline for those who read it, and, hidden, the tree that the renderer shows. Immutable. */
public final class MarkdownDocument {
    private final SourceFile file;
    private final Node tree;
    private final Outline outline;
    private final List<Diagnostic> diagnostics;

    MarkdownDocument(SourceFile file, Node tree, Outline outline, List<Diagnostic> diagnostics) {
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

    Node tree() {
        return tree;
    }
}
