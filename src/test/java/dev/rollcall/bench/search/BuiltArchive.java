package dev.rollcall.bench.search;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes, the site that Rollcall built of them, and what is known of them.
 *
 * @param site the built site
 * @param ours the cost of the site and all that belongs to its search
 */
record BuiltArchive(String name, Archive archive, Path site, IndexCost ours) {
    /**
     * Builds the site with the program on the class path, in a process of its own.
     *
     * @param options to say where the notes are
     */
    static BuiltArchive of(String name, Path notes, Path work, List<String> options)
            throws IOException, InterruptedException {
        Path site = work.resolve("site");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.rollcall.cli.Rollcall",
                "build",
                "--output",
                site.toString()));
        command.addAll(options);
        double seconds = Programs.run(work, work.resolve("build.log"), command);
        if (!Files.exists(site)) {
            throw new IOException(Files.readString(work.resolve("build.log")));
        }
        IndexCost cost = IndexCost.of(site, f -> isSearch(f.toString().replace('\\', '/')), seconds);
        return new BuiltArchive(name, archive(notes), site, cost);
    }

    boolean hasSearch() {
        return Files.exists(site.resolve("search/manifest.js"));
    }

    private static boolean isSearch(String path) {
        return path.startsWith("search/") || path.startsWith("assets/search.");
    }

    private static Archive archive(Path notes) throws IOException {
        NoteReader reader = new NoteReader(new MarkdownReader());
        MeetingReader meetings = new MeetingReader(Vocabulary.plain());
        List<Meeting> read = ContentReader.read(notes, "", ContentRules.plain()).texts().parallelStream()
                .flatMap(t -> meetings.read(reader.read(t.path(), t.file())).meetings().stream())
                .toList();
        return Archivist.gather(read, List.of(), ArchiveSettings.none()).archive();
    }
}
