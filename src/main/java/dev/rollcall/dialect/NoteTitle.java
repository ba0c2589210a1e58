package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.notes.Note;
import java.util.Optional;
import java.util.stream.Stream;

/** What to call a page, a meeting without a heading, or a section of an archive file. */
final class NoteTitle {
    private static final Cue ARCHIVE_WORDS =
            Cue.of("(?iU)\\b(?:notes archives?|archives? of|meeting archives?|archives?|(?:19|20)\\d{2})\\b");

    private NoteTitle() {}

    /** From front matter, else the first top heading, else the file's name. */
    static String ofPage(Note note, NoteHead head) {
        return note.frontMatter()
                .text("title")
                .or(() -> topHeading(note))
                .or(() -> head.title())
                .orElseGet(note::baseName);
    }

    /** Of a meeting whose heading says nothing but the day: from front matter, else the file's name without the day. */
    static String ofMeeting(Note note) {
        String words = TitleRecognizer.of(note.baseName()).replaceAll("[-_ ]{1,20}", " ");
        String name = words.strip().replaceFirst("^[\\d ]{1,9}", "");
        String given = note.frontMatter().text("title").map(TitleRecognizer::of).orElse("");
        return Stream.of(given, name, "Meeting")
                .filter(t -> t.matches("(?s).*\\p{L}.*"))
                .findFirst()
                .orElseThrow();
    }

    /** What the section's heading says beside the day, else what the archive is called. */
    static String ofSection(Note note, NoteHead head, DatedHeading heading) {
        String own = TitleRecognizer.of(heading.rest());
        if (!own.isEmpty()) {
            return own;
        }
        String whole = head.title().or(() -> topHeading(note)).orElse("");
        String words = ARCHIVE_WORDS.replaceAll(whole, " ").replaceAll("\\s{1,20}", " ");
        String title = TitleRecognizer.of(words.strip()).replaceFirst("(?i)\\s(?:of|for|from|in)$", "");
        return title.isEmpty() ? "Meeting" : title;
    }

    private static Optional<String> topHeading(Note note) {
        return note.document().outline().blocks().stream()
                .filter(b -> b instanceof Block.Heading h && h.level() == 1)
                .map(b -> ((Block.Heading) b).text().plain().strip())
                .filter(t -> !t.isEmpty())
                .map(t -> TitleRecognizer.shortened(t, 160))
                .findFirst();
    }
}
