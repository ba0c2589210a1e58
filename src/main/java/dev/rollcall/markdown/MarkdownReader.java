package dev.rollcall.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Reads the Markdown of notes: CommonMark 0.31 with GitHub's additions. Safe for use by several threads. */
public final class MarkdownReader {
    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    TaskListExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnoteExtension.create())))
            .build();

    /**
     * Reads a note.
     *
     * @param body the text to read; line by line in step with the file, so that what is no Markdown (front matter) is
     *     given as empty lines
     */
    public MarkdownDocument read(SourceFile file, String body) {
        SourceFile text = SourceFile.of(file.path(), body);
        Document root = parser.parse(text.text());
        Places places = new Places(text, List.of());
        Outline outline = new OutlineReader(places).read(root);
        return new MarkdownDocument(file, Optional.of(new NoteTree(root, places, false)), outline, List.of());
    }
}
