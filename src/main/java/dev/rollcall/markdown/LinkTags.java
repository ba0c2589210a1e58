package dev.rollcall.markdown;

import dev.rollcall.source.SourceRef;

/** The tags of links and images, alive or dead, and the links that stand in running words without any markup. */
final class LinkTags {
    private final PageDraft draft;
    private final HtmlText html;

    LinkTags(PageDraft draft) {
        this.draft = draft;
        this.html = draft.html;
    }

    /** Opens a link and says which tag closes it; nothing where it leads nowhere. */
    String open(String target, String title, SourceRef at) {
        return open(draft.links.address(target, at), title);
    }

    /** Opens what a resolver has answered. */
    String open(LinkResolver.LinkResolution answer, String title) {
        if (answer instanceof LinkResolver.LinkResolution.To to) {
            boolean remote = Href.isRemote(to.href());
            html.open("a", "href", to.href(), remote ? "rel" : "", "ugc", title.isEmpty() ? "" : "title", title);
            return "a";
        }
        if (answer instanceof LinkResolver.LinkResolution.Dead dead) {
            html.open("span", "class", "dead", dead.reason().isEmpty() ? "" : "title", dead.reason());
            return "span";
        }
        return "";
    }

    void image(String source, String alternative, String title, SourceRef at) {
        LinkResolver.LinkResolution answer = draft.links.ask(new LinkTarget.Resource(source.strip(), at));
        if (answer instanceof LinkResolver.LinkResolution.To to) {
            html.open(
                    "img",
                    "src",
                    to.href(),
                    "alt",
                    alternative,
                    "loading",
                    "lazy",
                    title.isEmpty() ? "" : "title",
                    title);
            return;
        }
        String reason = answer instanceof LinkResolver.LinkResolution.Dead dead ? dead.reason() : "";
        html.open("span", "class", "dead", reason.isEmpty() ? "" : "title", reason)
                .text(alternative.isBlank() ? "image" : alternative)
                .close("span");
    }

    /** Words, with all that means something in them. */
    void words(TextRun run, boolean linked) {
        for (TextPiece piece : TextScanner.scan(run.words())) {
            String shown = run.words().substring(piece.start(), piece.end());
            SourceRef at = draft.tree.places().at(run.offset(piece.start()));
            if (piece.kind() == TextPiece.Kind.EMOJI) {
                html.text(piece.value());
            } else if (linked || piece.kind() == TextPiece.Kind.WORDS) {
                html.text(shown);
            } else {
                String close = open(resolve(piece, at), "");
                html.text(shown);
                if (!close.isEmpty()) {
                    html.close(close);
                }
            }
        }
    }

    private LinkResolver.LinkResolution resolve(TextPiece piece, SourceRef at) {
        return switch (piece.kind()) {
            case ADDRESS -> draft.links.address(piece.value(), at);
            case MAIL -> draft.links.address("mailto:" + piece.value(), at);
            case HANDLE -> draft.links.ask(new LinkTarget.Handle(piece.value(), at));
            case ISSUE ->
                draft.links.ask(new LinkTarget.Issue(
                        piece.value().substring(0, piece.value().indexOf('#')),
                        piece.value().substring(piece.value().indexOf('#') + 1),
                        at));
            case WORDS, EMOJI -> new LinkResolver.LinkResolution.Plain();
        };
    }
}
