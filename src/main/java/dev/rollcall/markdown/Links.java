package dev.rollcall.markdown;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where the links of one page part lead: anchors of its own first, then what the resolver says, then the filter of schemes. */
final class Links {
    private final LinkResolver resolver;
    private final Anchors anchors;
    private final List<Diagnostic> diagnostics;

    Links(LinkResolver resolver, Anchors anchors, List<Diagnostic> diagnostics) {
        this.resolver = resolver;
        this.anchors = anchors;
        this.diagnostics = diagnostics;
    }

    LinkResolver.LinkResolution address(String written, SourceRef at) {
        String target = written.strip();
        if (target.isEmpty() || target.equals("#")) {
            return new LinkResolver.LinkResolution.Plain();
        }
        return target.startsWith("#") ? anchor(target, at) : ask(new LinkTarget.Address(target, at));
    }

    /** As for an address, but a place that is not known is no fault: the text is shown. */
    LinkResolver.LinkResolution label(String label, SourceRef at) {
        Optional<String> own = anchors.find(label);
        LinkResolver.LinkResolution elsewhere = own.isPresent()
                ? new LinkResolver.LinkResolution.To("#" + own.get())
                : ask(new LinkTarget.Address("#" + label, at));
        boolean known = elsewhere instanceof LinkResolver.LinkResolution.To to
                && (own.isPresent() || !to.href().startsWith("#"));
        return known ? elsewhere : new LinkResolver.LinkResolution.Plain();
    }

    /** A file as documentation tools name it, without the ending. */
    LinkResolver.LinkResolution document(String name, SourceRef at) {
        LinkResolver.LinkResolution exact = address(name, at);
        boolean whole = exact instanceof LinkResolver.LinkResolution.To || name.endsWith(".md") || name.contains(":");
        LinkResolver.LinkResolution page = whole ? exact : address(name + ".md", at);
        return page instanceof LinkResolver.LinkResolution.To ? page : exact;
    }

    /** Asks the resolver, and filters what it answers. */
    LinkResolver.LinkResolution ask(LinkTarget target) {
        LinkResolver.LinkResolution answer = resolver.resolve(target);
        if (!(answer instanceof LinkResolver.LinkResolution.To to)) {
            return answer;
        }
        boolean image = target instanceof LinkTarget.Resource;
        return Href.of(to.href())
                .filter(href -> !image || !href.regionMatches(true, 0, "mailto:", 0, 7))
                .<LinkResolver.LinkResolution>map(LinkResolver.LinkResolution.To::new)
                .orElseGet(() -> new LinkResolver.LinkResolution.Dead("not an address that can be linked to"));
    }

    private LinkResolver.LinkResolution anchor(String target, SourceRef at) {
        String name = decoded(target.substring(1));
        Optional<String> own = anchors.find(name);
        if (own.isPresent()) {
            return new LinkResolver.LinkResolution.To("#" + Href.of(own.get()).orElse(own.get()));
        }
        LinkResolver.LinkResolution elsewhere = ask(new LinkTarget.Address(target, at));
        if (elsewhere instanceof LinkResolver.LinkResolution.To to && !to.href().startsWith("#")) {
            return elsewhere;
        }
        diagnostics.add(Diagnostic.warning(
                at, "anchor-missing", "nothing here is called `" + target + "`", "link to a heading of this note"));
        return new LinkResolver.LinkResolution.Dead("no such place in this note");
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }
}
