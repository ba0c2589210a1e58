package dev.rollcall.build;

import dev.rollcall.cache.Packed;
import dev.rollcall.dialect.Reading;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.Question;
import dev.rollcall.notes.Content;
import dev.rollcall.search.SearchDocuments;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the search will ask about the notes of a large archive, answered while their Markdown is at hand: reading all of it once
 * more takes longer than all else that the search does. The answers are packed, and given once. Safe for use by several threads.
 */
final class AskedLater {
    private final Map<String, Answers> byPath = new ConcurrentHashMap<>();

    /** @param byTerms of the questions */
    private record Answers(Content.Text note, Map<Record, Packed<?>> byTerms) {}

    /** Answers what will be asked about a note that turned out to be this. */
    void answer(Content.Text text, MarkdownDocument note, Reading reading) {
        Answers answers = new Answers(text, new ConcurrentHashMap<>());
        Stream.concat(
                        reading.meetings().stream().map(meeting -> meeting.prose()),
                        reading.page().stream().map(page -> page.prose()))
                .map(SearchDocuments::question)
                .forEach(question -> answer(note, question, answers));
        byPath.put(text.path(), answers);
    }

    private static <A extends Record> void answer(MarkdownDocument note, Question<A> question, Answers answers) {
        A answer = question.answer(note);
        if (question.isWhole(answer) && !note.isGivenUp()) {
            answers.byTerms.put(question.terms(), Packed.of(question.type(), answer));
        }
    }

    /** Drops what was answered about other notes than these. */
    void keepOnly(Set<Content.Text> notes) {
        byPath.values().removeIf(answers -> !notes.contains(answers.note));
    }

    /** The answer, if it was asked for beforehand; another time it is not known. */
    <A extends Record> Optional<A> take(Content.Text text, Question<A> question) {
        return Optional.ofNullable(byPath.get(text.path()))
                .filter(answers -> answers.note.equals(text))
                .map(answers -> answers.byTerms.remove(question.terms()))
                .map(Packed::value)
                .map(question.type()::cast);
    }
}
