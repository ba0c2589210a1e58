package dev.rollcall.markdown;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.List;

/** Shows a note that could not be read as Markdown: its source, so that nothing is lost. */
final class SourceView {
    private SourceView() {}

    static Rendering show(RenderRequest request, DeepStack.Failure failure) {
        return new Rendering(show(request).html(), List.of(), List.of(diagnostic(request, failure)));
    }

    /** Shows nothing but tells why. */
    static Rendering none(RenderRequest request, DeepStack.Failure failure) {
        return new Rendering(Sanitizer.clean(""), List.of(), List.of(diagnostic(request, failure)));
    }

    private static Diagnostic diagnostic(RenderRequest request, DeepStack.Failure failure) {
        String code = switch (failure) {
            case TOO_DEEP -> "markdown-too-deep";
            case TOO_SLOW -> "markdown-too-slow";
            case BROKEN -> "markdown-unreadable";
        };
        SourceRef at = new SourceRef(request.document().file().path(), Math.max(1, request.firstLine()), 1);
        return Diagnostic.error(
                at, code, "the note cannot be shown as Markdown", "its source is shown instead; split or simplify it");
    }

    static Rendering show(RenderRequest request) {
        SourceFile file = request.document().file();
        HtmlText html = new HtmlText();
        request.annotations().forEach(a -> html.open("span", "id", a.anchor()).close("span"));
        html.open("pre", "class", "source").open("code");
        for (int line = Math.max(1, request.firstLine());
                line <= Math.min(request.lastLine(), file.lineCount());
                line++) {
            html.text(file.line(line)).text("\n");
        }
        html.close("code").close("pre");
        return new Rendering(Sanitizer.clean(html.toString()), List.of(), List.of());
    }
}
