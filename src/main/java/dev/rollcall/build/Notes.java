package dev.rollcall.build;

import dev.rollcall.markdown.Documents;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.Question;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.Note;
import dev.rollcall.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notes of one build: their texts are held, their Markdown is read when it is asked for. Safe for use by several threads. */
final class Notes implements Documents {
    private final List<KeyedText> texts;
    private final Map<String, KeyedText> byPath;
    private final Map<String, KeyedText> fresh;
    private final Stock stock;

    Notes(List<Content.Text> texts, Stock stock) {
        this.texts = texts.stream().map(KeyedText::new).toList();
        this.byPath = this.texts.stream()
                .collect(Collectors.toUnmodifiableMap(t -> t.text().path(), t -> t));
        this.fresh = Map.of();
        this.stock = stock;
    }

    private Notes(Notes before, Map<String, KeyedText> fresh) {
        this.texts = before.texts.stream()
                .map(t -> fresh.getOrDefault(t.text().path(), t))
                .toList();
        this.byPath = before.byPath;
        this.fresh = fresh;
        this.stock = before.stock;
    }

    /** The same notes, some of which say something else now. */
    Notes with(Map<String, KeyedText> now) {
        return new Notes(this, now);
    }

    /** All of them at once. */
    List<Note> all() {
        return texts.parallelStream().map(t -> stock.note(t.text())).toList();
    }

    /** What they are made of, in their order. */
    List<KeyedText> texts() {
        return texts;
    }

    @Override
    public MarkdownDocument at(String path) {
        return stock.note(of(path).text()).document();
    }

    @Override
    public <A extends Record> A answer(String path, Question<A> question) {
        return stock.answer(of(path), question);
    }

    /** The text that has these lines. */
    SourceFile file(Prose prose) {
        return of(prose.path()).text().file();
    }

    /** The digest of these lines. */
    String digest(Prose prose) {
        return stock.digest(of(prose.path()), prose);
    }

    private KeyedText of(String path) {
        KeyedText now = fresh.get(path);
        return now == null ? Optional.ofNullable(byPath.get(path)).orElseThrow() : now;
    }
}
