package dev.rollcall.build;

import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Reading;
import dev.rollcall.json.Json;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.notes.NoteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What was read of each note, as JSON: the first two hops and nothing else. */
public final class Extraction {
    private Extraction() {}

    /**
     * The facts of one note.
     *
     * @param path below the content folder
     */
    public record Facts(String path, String json) {}

    /**
     * The facts of every note at or below these paths, sorted by path.
     *
     * @param request of which the notes and the settings count
     * @param paths relative to the content folder; none for all of it
     */
    public static List<Facts> of(BuildRequest request, List<String> paths) throws IOException {
        Translation settings = new Translation(request);
        ContentFolder folder =
                ContentFolder.read(request.files().content(), request.contentShownAs(), settings.contentRules());
        List<String> wanted = paths.stream().map(folder.redaction()::path).toList();
        NoteReader notes = new NoteReader(new MarkdownReader());
        MeetingReader meetings = new MeetingReader(settings.vocabularies());
        return folder.content().texts().parallelStream()
                .filter(t -> wanted.isEmpty() || wanted.stream().anyMatch(p -> isAtOrBelow(t.path(), p)))
                .map(t -> facts(t.path(), meetings.read(notes.read(t.path(), t.file()))))
                .toList();
    }

    private static Facts facts(String path, Reading reading) {
        return new Facts(path, Json.pretty(NoteJson.of(path, reading.meetings())));
    }

    private static boolean isAtOrBelow(String path, String folder) {
        String plain = Path.of(folder).normalize().toString().replace('\\', '/');
        return plain.isEmpty() || path.equals(plain) || path.startsWith(plain + "/");
    }
}
