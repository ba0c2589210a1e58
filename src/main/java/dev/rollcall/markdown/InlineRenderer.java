package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows running text: what stands inside a paragraph, heading, cell or link. */
final class InlineRenderer {
    private final PageDraft draft;
    private final HtmlText html;
    private final LinkTags tags;
    private boolean linked;

    InlineRenderer(PageDraft draft) {
        this.draft = draft;
        this.html = draft.html;
        this.tags = new LinkTags(draft);
    }

    void children(Node parent) {
        between(parent.getFirstChild(), null);
    }

    /** The nodes from the first on, up to but without {@code end}. */
    void between(@Nullable Node first, @Nullable Node end) {
        RawInline raw = RawInline.of(first, end);
        Node node = first;
        while (node != null && node != end) {
            if (TextRun.isText(node)) {
                TextRun run = TextRun.from(node, end);
                tags.words(run, linked);
                node = run.next();
            } else {
                show(node, raw);
                node = node.getNext();
            }
        }
    }

    private void show(Node node, RawInline raw) {
        if (node instanceof StrongEmphasis) {
            wrapped("strong", node);
        } else if (node instanceof Emphasis) {
            wrapped("em", node);
        } else if (node instanceof Decoration decoration) {
            wrapped(decoration.tag(), node);
        } else if (node instanceof InlineExtra extra) {
            extra(extra);
        } else if (node instanceof Code code) {
            html.open("code").text(CodeText.of(code)).close("code");
        } else if (node instanceof HardLineBreak) {
            html.open("br").line();
        } else if (node instanceof SoftLineBreak) {
            if (draft.tree.breaks() && LineBreaks.isMeant(node)) {
                html.open("br");
            }
            html.line();
        } else if (node instanceof HtmlInlineBase) {
            raw.show(node, draft, html);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else {
            PadMark.of(node).ifPresentOrElse(this::mark, () -> link(node));
        }
    }

    private void mark(PadMark mark) {
        if (!mark.kind().isEmpty()) {
            html.open("span", "class", mark.kind()).text(mark.words()).close("span");
        }
    }

    private void extra(InlineExtra extra) {
        Optional<LinkResolver.LinkResolution> answer = extra.address()
                .map(a -> draft.links.address(a, draft.at(extra)))
                .or(() -> extra.place().map(p -> draft.links.label(p, draft.at(extra))))
                .or(() -> extra.file().map(f -> draft.links.document(f, draft.at(extra))));
        String tag = answer.filter(a -> !linked)
                .map(a -> tags.open(a, ""))
                .orElseGet(() -> extra.tag().orElse(""));
        if (answer.isEmpty() && !tag.isEmpty()) {
            html.open(tag);
        }
        boolean shown = answer.isPresent() || extra.tag().isPresent();
        html.text(extra.address()
                .orElseGet(() -> shown ? extra.words() : extra.getChars().toString()));
        end(tag);
    }

    private void link(Node node) {
        if (node instanceof AutoLink || node instanceof MailLink) {
            autoLink(node);
        } else if (node instanceof Link link) {
            link(node, link.getUrl().unescape(), link.getTitle().unescape());
        } else if (node instanceof Image image) {
            tags.image(
                    image.getUrl().unescape(),
                    PlainText.of(node),
                    image.getTitle().unescape(),
                    draft.at(node));
        } else if (node instanceof LinkRef ref && Brackets.reference(ref).isPresent()) {
            Reference to = Brackets.reference(ref).get();
            link(node, to.getUrl().unescape(), to.getTitle().unescape());
        } else if (node instanceof ImageRef ref && Brackets.reference(ref).isPresent()) {
            Reference to = Brackets.reference(ref).get();
            tags.image(to.getUrl().unescape(), PlainText.of(node), to.getTitle().unescape(), draft.at(node));
        } else {
            String[] around = Brackets.around(node);
            html.text(around[0]);
            children(node);
            html.text(around[1]);
        }
    }

    private void autoLink(Node node) {
        String source = node.getChars().toString();
        String text = source.startsWith("<") ? source.substring(1, source.length() - 1) : source;
        String target = Escaping.unescapeHtml(text);
        String close =
                linked ? "" : tags.open(node instanceof MailLink ? "mailto:" + target : target, "", draft.at(node));
        html.text(target);
        end(close);
    }

    private void link(Node node, String target, String title) {
        if (linked) {
            children(node);
            return;
        }
        boolean wordless = PlainText.of(node).isBlank() && node.getFirstChildAny(Image.class, ImageRef.class) == null;
        if (wordless && repeats(node, target)) {
            return;
        }
        String close = tags.open(target, title, draft.at(node));
        linked = true;
        if (wordless) {
            html.text(target);
        } else {
            children(node);
        }
        linked = false;
        end(close);
    }

    /** Pads leave an empty link before each link; the second says it all. */
    private static boolean repeats(Node node, String target) {
        return node.getNext() instanceof Link next && next.getUrl().unescape().equals(target);
    }

    private void footnote(Footnote footnote) {
        if (footnote.getFootnoteBlock() == null) {
            html.text(footnote.getChars());
            return;
        }
        Footnotes.Entry entry = draft.footnotes.use(footnote.getFootnoteBlock());
        String use = entry.uses().get(entry.uses().size() - 1);
        html.open("sup", "class", "footnote", "id", use);
        if (!linked) {
            html.open("a", "href", "#" + entry.anchor(), "aria-label", "Footnote " + entry.number());
        }
        html.text(Integer.toString(entry.number()));
        end(linked ? "" : "a");
        html.close("sup");
    }

    private void wrapped(String tag, Node node) {
        html.open(tag);
        children(node);
        html.close(tag);
    }

    private void end(String tag) {
        if (!tag.isEmpty()) {
            html.close(tag);
        }
    }
}
