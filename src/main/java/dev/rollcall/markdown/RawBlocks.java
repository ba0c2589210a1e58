package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The raw HTML among neighboring blocks; a tag may open in one and close in another. */
final class RawBlocks {
    private final IdentityHashMap<Node, List<RawTag>> tags = new IdentityHashMap<>();
    private final RawTags.Kept kept;

    private RawBlocks(Iterable<Node> nodes) {
        List<List<RawTag>> parts = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof HtmlBlockBase block) {
                List<RawTag> own = RawTag.all(block.getContentChars().toString());
                tags.put(node, own);
                parts.add(own);
            }
        }
        this.kept = RawTags.kept(parts, true);
    }

    static RawBlocks of(Iterable<Node> nodes) {
        return new RawBlocks(nodes);
    }

    void show(Node node, PageDraft draft, HtmlText html) {
        String source = ((HtmlBlockBase) node).getContentChars().toString();
        if (source.stripLeading().regionMatches(true, 0, "<script", 0, 7)) {
            html.open("pre").open("code").text(source).close("code").close("pre");
            return;
        }
        RawHtml shown = new RawHtml(draft, html, kept);
        tags.getOrDefault(node, List.of()).forEach(tag -> shown.tag(tag, node));
    }
}
