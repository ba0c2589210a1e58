package dev.rollcall.build;

import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.Note;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notes of one build: their texts are held, their Markdown is read when it is asked for. Safe for use by several threads. */
final class Notes {
    private final Map<String, Content.Text> byPath;
    private final List<Content.Text> texts;
    private final Stock stock;

    Notes(List<Content.Text> texts, Stock stock) {
        this.texts = texts;
        this.byPath = texts.stream().collect(Collectors.toUnmodifiableMap(Content.Text::path, t -> t));
        this.stock = stock;
    }

    /** All of them at once. */
    List<Note> all() {
        return texts.parallelStream().map(stock::note).toList();
    }

    /** The note that has these lines. */
    MarkdownDocument document(Prose prose) {
        return stock.note(text(prose)).document();
    }

    /** The text that has them. */
    SourceFile file(Prose prose) {
        return text(prose).file();
    }

    private Content.Text text(Prose prose) {
        return Optional.ofNullable(byPath.get(prose.path())).orElseThrow();
    }
}
