package dev.rollcall.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.rollcall.source.SourceFile;
import java.util.List;

/** Reads the Markdown of notes: CommonMark 0.31 with GitHub's additions. Safe for use by several threads. */
public final class MarkdownReader {
    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(TaskListExtension.ITEM_DONE_MARKER, "")
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    TaskListExtension.create(),
                                    StrikethroughExtension.create(),
                                    AutolinkExtension.create(),
                                    FootnoteExtension.create())))
            .build();

    /**
     * Reads a note.
     *
     * @param body the text to read; line by line in step with the file, so that what is no Markdown (front matter) is
     *     given as empty lines
     */
    public MarkdownDocument read(SourceFile file, String body) {
        Node tree = parser.parse(body);
        return new MarkdownDocument(
                file, tree, new OutlineReader(SourceFile.of(file.path(), body)).read(tree), List.of());
    }
}
