package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The raw HTML among neighboring pieces of running text. */
final class RawInline {
    private final IdentityHashMap<Node, List<RawTag>> tags = new IdentityHashMap<>();
    private final RawTags.Kept kept;

    private RawInline(@Nullable Node first, @Nullable Node end) {
        List<List<RawTag>> parts = new ArrayList<>();
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            if (node instanceof HtmlInlineBase) {
                List<RawTag> own = RawTag.all(node.getChars().toString());
                tags.put(node, own);
                parts.add(own);
            }
        }
        boolean blocks = first != null && first.getParent() instanceof TableCell;
        this.kept = RawTags.kept(
                parts.isEmpty() || !blocks
                        ? parts
                        : List.of(parts.stream().flatMap(List::stream).toList()),
                blocks);
    }

    static RawInline of(@Nullable Node first, @Nullable Node end) {
        return new RawInline(first, end);
    }

    void show(Node node, PageDraft draft, HtmlText html) {
        RawHtml shown = new RawHtml(draft, html, kept);
        tags.getOrDefault(node, List.of()).forEach(tag -> shown.tag(tag, node));
    }
}
