package dev.rollcall.markdown;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/** Writes what the sanitizer lets through, without the needless character references that its own writer makes. */
final class CleanHtml implements HtmlStreamEventReceiver {
    private final HtmlText html = new HtmlText();

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        html.open(name, attributes.toArray(String[]::new));
    }

    @Override
    public void closeTag(String name) {
        if (!Sanitizer.voidTags().contains(name)) {
            html.close(name);
        }
    }

    @Override
    public void text(String words) {
        html.text(words);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
