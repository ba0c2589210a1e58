package dev.rollcall.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The parser with all the syntax that notes use. */
final class NoteSyntax {
    private NoteSyntax() {}

    static Parser parser() {
        MutableDataSet options = new MutableDataSet()
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), TaskListExtension.create(), FootnoteExtension.create()));
        return Parser.builder(options)
                .customBlockParserFactory(new BlockSyntax())
                .customInlineParserExtensionFactory(new InlineSyntax.Factory())
                .customDelimiterProcessor(new DecorationSyntax('=', "", "mark"))
                .customDelimiterProcessor(new DecorationSyntax('+', "", "ins"))
                .customDelimiterProcessor(new DecorationSyntax('^', "sup", ""))
                .customDelimiterProcessor(new DecorationSyntax('~', "sub", "del"))
                .build();
    }
}
