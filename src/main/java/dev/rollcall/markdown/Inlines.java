package dev.rollcall.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The running text of a heading, paragraph or cell.
 *
 * @param spans in order
 */
public record Inlines(List<Span> spans) {
    public Inlines {
        spans = List.copyOf(spans);
    }

    public static Inlines none() {
        return new Inlines(List.of());
    }

    public boolean isEmpty() {
        return plain().isBlank();
    }

    /** The words as a reader sees them: labels of links, code without backquotes, no tags, a space for a line end. */
    public String plain() {
        if (spans.size() == 1) {
            return plain(spans.get(0));
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(plain(span));
        }
        return words.toString();
    }

    /** The text split where the source has a line end, so that lines glued into one paragraph can be read apart. */
    public List<Inlines> lines() {
        if (!hasLineEnd()) {
            return List.of(this);
        }
        List<Inlines> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Break) {
                lines.add(new Inlines(line));
                line = new ArrayList<>();
            } else {
                line.add(span);
            }
        }
        lines.add(new Inlines(line));
        return List.copyOf(lines);
    }

    /** Whether the source has a line end in it. */
    public boolean hasLineEnd() {
        for (Span span : spans) {
            if (span instanceof Span.Break) {
                return true;
            }
        }
        return false;
    }

    /** Every span, also those within others, in order. */
    public List<Span> deep() {
        List<Span> all = new ArrayList<>(spans.size());
        add(all);
        return List.copyOf(all);
    }

    /** The first span that is not blank. */
    public Optional<Span> first() {
        for (Span span : spans) {
            if (!(span instanceof Span.Words words && words.value().isBlank())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private void add(List<Span> all) {
        for (Span span : spans) {
            all.add(span);
            inner(span).ifPresent(inner -> inner.add(all));
        }
    }

    private static Optional<Inlines> inner(Span span) {
        if (span instanceof Span.Strong strong) {
            return Optional.of(strong.content());
        }
        if (span instanceof Span.Emphasis emphasis) {
            return Optional.of(emphasis.content());
        }
        if (span instanceof Span.Struck struck) {
            return Optional.of(struck.content());
        }
        return span instanceof Span.Link link ? Optional.of(link.label()) : Optional.empty();
    }

    private static String plain(Span span) {
        if (span instanceof Span.Words words) {
            return words.value();
        }
        if (span instanceof Span.Code code) {
            return code.value();
        }
        if (span instanceof Span.Image image) {
            return image.alternative();
        }
        if (span instanceof Span.Break) {
            return " ";
        }
        return inner(span).map(Inlines::plain).orElse("");
    }
}
