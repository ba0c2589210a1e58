package dev.rollcall.notes;

import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of the content folder as a {@link Note}: front matter apart, the rest as Markdown. */
public final class NoteReader {
    private final MarkdownReader markdown;

    public NoteReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /** Reads a note; whatever is wrong with it is told in its diagnostics. */
    public Note read(String path, SourceFile file) {
        FrontMatterReader.Reading head = FrontMatterReader.read(file);
        MarkdownDocument document = markdown.read(file, head.body());
        List<Diagnostic> diagnostics = new ArrayList<>(head.diagnostics());
        diagnostics.addAll(document.diagnostics());
        return new Note(path, file, head.frontMatter(), document, diagnostics);
    }
}
