package dev.rollcall.notes;

import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.List;

/**
 * A file of the content folder, read but not yet understood.
 *
 * @param path below the content folder, with {@code /}
 * @param file its text under the path that messages use
 * @param document its Markdown, without the front matter, line by line in step with the file
 * @param diagnostics what was wrong on the way here
 */
public record Note(
        String path,
        SourceFile file,
        FrontMatter frontMatter,
        MarkdownDocument document,
        List<Diagnostic> diagnostics) {
    public Note {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The file's name without folder and ending. */
    public String baseName() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The folder below the content folder, empty for the content folder itself. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
