package dev.rollcall.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.StreamSupport;

/** Shows tables: every row as wide as the widest, the whole in a region that can be scrolled by keyboard. */
final class Tables {
    private final PageDraft draft;
    private final HtmlText html;
    private final TextBlock texts;

    Tables(PageDraft draft, TextBlock texts) {
        this.draft = draft;
        this.html = draft.html;
        this.texts = texts;
    }

    void show(Node table) {
        List<Node> head = rows(table, TableHead.class);
        List<Node> body = rows(table, TableBody.class);
        int width = Math.max(width(head), width(body));
        html.line().open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Table");
        html.open("table");
        part("thead", "th", head, width);
        part("tbody", "td", body, width);
        html.close("table").close("div").line();
    }

    private void part(String name, String cell, List<Node> rows, int width) {
        if (rows.isEmpty()) {
            return;
        }
        html.open(name);
        for (Node row : rows) {
            html.open("tr");
            List<Node> cells = children(row, TableCell.class);
            cells.forEach(c -> cell((TableCell) c, cell));
            for (int i = cells.size(); i < width; i++) {
                html.open(cell).close(cell);
            }
            html.close("tr");
        }
        html.close(name);
    }

    private void cell(TableCell cell, String tag) {
        String side =
                cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(java.util.Locale.ROOT);
        boolean shifted = side.equals("right") || side.equals("center");
        List<Facts.Fact> items = draft.facts.items(cell);
        String id = items.isEmpty() ? "" : items.get(0).note().anchor();
        html.open(tag, shifted ? "class" : "", side, id.isEmpty() ? "" : "id", id);
        items.stream().skip(1).forEach(f -> new FactBox(html).anchor(f.note().anchor()));
        texts.show(cell, draft.facts.apart(cell), "", () -> {}, false);
        html.close(tag);
    }

    private static List<Node> rows(Node table, Class<? extends Node> part) {
        return children(table, part).stream()
                .flatMap(p -> children(p, TableRow.class).stream())
                .toList();
    }

    private static int width(List<Node> rows) {
        return rows.stream()
                .mapToInt(r -> children(r, TableCell.class).size())
                .max()
                .orElse(0);
    }

    private static List<Node> children(Node parent, Class<? extends Node> kind) {
        return StreamSupport.stream(parent.getChildren().spliterator(), false)
                .filter(kind::isInstance)
                .map(Node.class::cast)
                .toList();
    }
}
