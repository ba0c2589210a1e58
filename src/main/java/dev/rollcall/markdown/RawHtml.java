package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the raw HTML of notes: known tags that have a partner as tags, unknown ones as their source. */
final class RawHtml {
    private static final Map<String, String> MODERN = Map.ofEntries(
            Map.entry("strike", "s"),
            Map.entry("tt", "code"),
            Map.entry("font", "span"),
            Map.entry("big", "span"),
            Map.entry("center", "div"),
            Map.entry("article", "div"),
            Map.entry("section", "div"),
            Map.entry("aside", "div"),
            Map.entry("header", "div"),
            Map.entry("footer", "div"),
            Map.entry("main", "div"),
            Map.entry("nav", "div"));
    private static final Set<String> PLAIN =
            Set.of("title", "dir", "lang", "open", "colspan", "rowspan", "start", "width", "height");

    private final PageDraft draft;
    private final HtmlText html;
    private final RawTags.Kept kept;

    RawHtml(PageDraft draft, HtmlText html, RawTags.Kept kept) {
        this.draft = draft;
        this.html = html;
        this.kept = kept;
    }

    void tag(RawTag tag, Node node) {
        String name = name(tag.name());
        switch (tag.kind()) {
            case TEXT -> html.entities(tag.source());
            case HIDDEN -> html.text("");
            case OPEN -> open(tag, name, node);
            case CLOSE -> close(tag, name);
        }
    }

    /** Old names of tags as today's, and headings not above the page's own. */
    private String name(String written) {
        boolean heading = written.length() == 2 && written.charAt(0) == 'h' && Character.isDigit(written.charAt(1));
        return heading
                ? "h" + Math.max(draft.headings.topLevel(), written.charAt(1) - '0')
                : MODERN.getOrDefault(written, written);
    }

    private void open(RawTag tag, String name, Node node) {
        if (name.equals("img")) {
            image(tag, node);
        } else if (name.equals("br") || name.equals("hr") || name.equals("wbr")) {
            html.open(name);
        } else if (kept.contains(tag)) {
            html.open(name, attributes(tag, node));
            if (name.equals("details") && !kept.isSummarized(tag)) {
                html.open("summary").text("Details").close("summary");
            }
        } else if (!RawTags.isKnown(tag.name())) {
            html.text(tag.source());
        } else if (!tag.anchor().isEmpty()) {
            new FactBox(html).anchor(draft.anchors.reserved(tag.anchor()));
        }
    }

    private void close(RawTag tag, String name) {
        if (kept.contains(tag)) {
            html.close(name);
        } else if (name.equals("br")) {
            html.open("br");
        } else if (!RawTags.isKnown(tag.name())) {
            html.text(tag.source());
        }
    }

    private void image(RawTag tag, Node node) {
        String source = tag.attributes().getOrDefault("src", "");
        String alternative = tag.attributes().getOrDefault("alt", "");
        new LinkTags(draft).image(source, alternative, tag.attributes().getOrDefault("title", ""), draft.at(node));
    }

    private String[] attributes(RawTag tag, Node node) {
        List<String> found = new ArrayList<>();
        tag.attributes().forEach((name, value) -> {
            if (PLAIN.contains(name)) {
                found.addAll(List.of(name, name.equals("open") ? "" : value));
            } else if (name.equals("href") && tag.name().equals("a")) {
                link(value, node, found);
            }
        });
        if (!tag.anchor().isEmpty()) {
            found.addAll(List.of("id", draft.anchors.reserved(tag.anchor())));
        }
        return found.toArray(String[]::new);
    }

    private void link(String value, Node node, List<String> found) {
        if (draft.links.address(value, draft.at(node)) instanceof LinkResolver.LinkResolution.To to) {
            found.addAll(List.of("href", to.href()));
            if (Href.isRemote(to.href())) {
                found.addAll(List.of("rel", "ugc"));
            }
        } else {
            found.addAll(List.of("class", "dead"));
        }
    }
}
