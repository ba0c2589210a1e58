package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;
import java.util.List;

/** A block of a note in the order of the file. {@code at} is where its text begins, {@code lastLine} where it ends. */
public sealed interface Block {
    SourceRef at();

    int lastLine();

    /** A heading of any form; level 1 to 6. */
    record Heading(int level, Inlines text, SourceRef at, int lastLine) implements Block {}

    /** A paragraph; the text of a list item is one, too. */
    record Paragraph(Inlines text, SourceRef at, int lastLine) implements Block {}

    /** A list with its items. */
    record Listing(boolean ordered, List<Item> items, SourceRef at, int lastLine) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A table; cells are trimmed, rows may be shorter than the header. */
    record Table(List<Inlines> header, List<Row> rows, SourceRef at, int lastLine) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Inlines> cells, SourceRef at) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A block quote. */
    record Quote(List<Block> blocks, SourceRef at, int lastLine) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A container such as {@code :::info}. */
    record Container(String kind, String title, List<Block> blocks, SourceRef at, int lastLine) implements Block {
        public Container {
            blocks = List.copyOf(blocks);
        }
    }

    /** A code block, fenced or indented. */
    record Code(String info, String text, SourceRef at, int lastLine) implements Block {}

    /** A block of raw HTML, as written. */
    record Html(String raw, SourceRef at, int lastLine) implements Block {}

    /** A thematic break. */
    record Rule(SourceRef at, int lastLine) implements Block {}
}
