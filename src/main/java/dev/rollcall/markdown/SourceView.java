package dev.rollcall.markdown;

import dev.rollcall.source.SourceFile;
import java.util.List;

/** Shows a note that could not be read as Markdown: its source, so that nothing is lost. */
final class SourceView {
    private SourceView() {}

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
