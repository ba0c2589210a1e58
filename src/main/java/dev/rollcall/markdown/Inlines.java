package dev.rollcall.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return spans.stream().map(Inlines::plain).collect(Collectors.joining());
    }

    /** The text split where the source has a line end, so that lines glued into one paragraph can be read apart. */
    public List<Inlines> lines() {
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

    /** Every span, also those within others, in order. */
    public List<Span> deep() {
        return spans.stream().flatMap(s -> deep(s).stream()).toList();
    }

    /** The first span that is not blank. */
    public Optional<Span> first() {
        return spans.stream()
                .filter(s -> !(s instanceof Span.Words words && words.value().isBlank()))
                .findFirst();
    }

    private static List<Span> deep(Span span) {
        List<Span> all = new ArrayList<>();
        all.add(span);
        inner(span).ifPresent(inner -> all.addAll(inner.deep()));
        return all;
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
