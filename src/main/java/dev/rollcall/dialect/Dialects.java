package dev.rollcall.dialect;

import dev.rollcall.notes.Note;
import java.util.List;

/** The dialects that are known, the most particular first; the last one always fits. */
final class Dialects {
    private final List<Dialect> list;

    private Dialects(List<Dialect> list) {
        this.list = List.copyOf(list);
    }

    static Dialects of(Vocabulary vocabulary) {
        return new Dialects(List.of(plain(vocabulary)));
    }

    Dialect of(Note note) {
        return list.stream().filter(d -> d.fits().test(note)).findFirst().orElseThrow();
    }

    private static Dialect plain(Vocabulary vocabulary) {
        return new Dialect(
                "plain",
                note -> true,
                List.of(
                        new TitleRecognizer(),
                        new StartRecognizer(vocabulary),
                        new TalkRecognizer(new AttendanceRecognizer(vocabulary), vocabulary),
                        new ProjectRecognizer(),
                        new TopicRecognizer()));
    }
}
