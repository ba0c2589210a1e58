package dev.rollcall.markdown;

import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.List;

/** Renders short notes for the tests of this room: links lead where they say, repositories and people to a code host. */
final class Shown {
    static final String PATH = "content/note.md";
    static final MarkdownReader READER = new MarkdownReader();
    static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    private Shown() {}

    static MarkdownDocument read(String body) {
        return READER.read(SourceFile.of(PATH, body), body);
    }

    static String html(String body, Annotation... annotations) {
        return rendering(body, annotations).html().value().strip();
    }

    static Rendering rendering(String body, Annotation... annotations) {
        return RENDERER.render(
                new RenderRequest(read(body), 1, Integer.MAX_VALUE, 2, false, Shown::resolve, List.of(annotations)));
    }

    static Annotation decision(int number, int line, int column) {
        SourceRef at = new SourceRef(PATH, line, column);
        return new Annotation(at, "d" + number, "decision", "Decision " + number, "in force");
    }

    static Annotation action(int number, int line, int column) {
        SourceRef at = new SourceRef(PATH, line, column);
        return new Annotation(at, "a" + number, "action", "Action " + number, "open");
    }

    static Annotation item(int number, int line, int column) {
        return new Annotation(new SourceRef(PATH, line, column), "i" + number, "item", "", "");
    }

    static LinkResolver.LinkResolution resolve(LinkTarget target) {
        if (target instanceof LinkTarget.Address address) {
            return address.written().startsWith("gone")
                    ? new LinkResolver.LinkResolution.Dead("there is no such file")
                    : new LinkResolver.LinkResolution.To(address.written());
        }
        if (target instanceof LinkTarget.Resource resource) {
            return new LinkResolver.LinkResolution.To(resource.written());
        }
        if (target instanceof LinkTarget.Issue issue) {
            return issue.repository().isEmpty()
                    ? new LinkResolver.LinkResolution.To("/issues/" + issue.number())
                    : new LinkResolver.LinkResolution.To("/" + issue.repository() + "/issues/" + issue.number());
        }
        return target instanceof LinkTarget.Handle handle
                ? new LinkResolver.LinkResolution.To("/people/" + handle.handle())
                : new LinkResolver.LinkResolution.Plain();
    }
}
