package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows what pads and documentation tools add to blocks: boxes, directives, the table of contents. */
final class Boxes {
    private static final Pattern ENTRY = Pattern.compile("(.*?)[ \\t]*<([^<>]+)>");

    private final PageDraft draft;
    private final HtmlText html;
    private final BlockRenderer blocks;
    private final LinkTags tags;

    Boxes(PageDraft draft, BlockRenderer blocks) {
        this.draft = draft;
        this.html = draft.html;
        this.blocks = blocks;
        this.tags = new LinkTags(draft);
    }

    void container(Container container) {
        Callout callout = Callout.of(container.kind()).orElseThrow();
        String title = container.title().isBlank()
                ? callout.title()
                : EmojiText.of(container.title().strip());
        open(callout, title);
        blocks.blocks(container.getChildren());
        close(callout);
    }

    /** GitHub's alert: a quote whose first line says what it is. */
    void alert(BlockQuote quote, String kind) {
        Callout callout = Callout.of(kind).orElseThrow();
        open(callout, callout.title());
        Node first = quote.getFirstChild();
        if (first != null) {
            blocks.alertText(first);
            blocks.siblings(first.getNext());
        }
        close(callout);
    }

    void directive(Directive directive, Node node) {
        switch (directive.name()) {
            case "toctree" -> toctree(directive.lines(), draft.at(node));
            case "contents", "tableofcontents" -> contents();
            case "image", "figure" -> figure(directive, node);
            case "code", "code-block", "sourcecode", "code-cell" ->
                code(directive.argument(), String.join("\n", directive.lines()) + "\n");
            default ->
                code("", ("{" + directive.name() + "} " + directive.argument()).strip() + "\n" + directive.source());
        }
    }

    void code(String language, String text) {
        html.line().open("pre").open("code", language.isEmpty() ? "" : "class", "language-" + language);
        html.text(text).close("code").close("pre").line();
    }

    /** The headings as a list of links, nested as they are. */
    void contents() {
        List<Rendering.Heading> headings = draft.headings.contents();
        if (headings.isEmpty()) {
            return;
        }
        html.line().open("nav", "class", "contents", "aria-label", "Contents").open("ul");
        for (Rendering.Heading heading : headings) {
            html.open("li", "class", "level-" + heading.level());
            html.open("a", "href", "#" + heading.anchor())
                    .text(heading.text())
                    .close("a")
                    .close("li");
        }
        html.close("ul").close("nav").line();
    }

    private void open(Callout callout, String title) {
        if (callout.isFolded()) {
            html.line().open("details", "class", "callout spoiler");
            html.open("summary").text(title).close("summary").line();
        } else {
            html.line().open("div", "class", "callout " + callout.tone(), "role", "note");
            html.open("p", "class", "title").text(title).close("p").line();
        }
    }

    private void close(Callout callout) {
        html.line().close(callout.isFolded() ? "details" : "div").line();
    }

    private void toctree(List<String> lines, SourceRef at) {
        List<String> entries =
                lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (entries.isEmpty()) {
            return;
        }
        html.line().open("ul", "class", "toctree");
        for (String entry : entries) {
            Matcher titled = ENTRY.matcher(entry);
            boolean named = titled.matches() && !titled.group(1).isEmpty();
            html.open("li");
            file(named ? titled.group(2) : entry, named ? titled.group(1) : name(entry), at);
            html.close("li");
        }
        html.close("ul").line();
    }

    /** A link to a file of the documentation, which is named without its ending. */
    void file(String target, String words, SourceRef at) {
        LinkResolver.LinkResolution answer = draft.links.document(target, at);
        String close = tags.open(answer, "");
        html.text(words);
        if (!close.isEmpty()) {
            html.close(close);
        }
    }

    private void figure(Directive directive, Node node) {
        html.line().open("figure");
        tags.image(directive.argument(), "", "", draft.at(node));
        String caption = String.join(" ", directive.lines()).strip();
        if (!caption.isEmpty()) {
            html.open("figcaption").text(caption).close("figcaption");
        }
        html.close("figure").line();
    }

    private static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.toLowerCase(Locale.ROOT).endsWith(".md") ? last.substring(0, last.length() - 3) : last;
    }
}
