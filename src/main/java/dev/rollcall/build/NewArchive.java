package dev.rollcall.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of an archive that somebody begins: settings, a first note, what Git has to know, and on request what a host needs
 * to build it. Nothing is written here.
 *
 * @param files texts by path
 */
public record NewArchive(SortedMap<String, String> files) {
    /** What runs the program that lies beside an archive. */
    public static final String LAUNCHER = "rollcall";

    /** The program beside an archive, where {@link #LAUNCHER} looks for it. */
    public static final String PROGRAM = "rollcall.jar";

    private static final Map<String, String> ALWAYS = Map.of(
            "site-config.yml", "site-config.yml",
            "content/community/2026-01-14.md", "first-note.md",
            ".gitignore", "gitignore",
            ".gitattributes", "gitattributes");

    public NewArchive {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A new archive.
     *
     * @param gitHubPages whether GitHub Pages shall build it
     * @param readTheDocs whether Read the Docs shall
     * @param brings whether it has to bring Rollcall along, since it is no copy of Rollcall's own repository, which builds itself
     */
    public static NewArchive of(boolean gitHubPages, boolean readTheDocs, boolean brings) {
        SortedMap<String, String> files = new TreeMap<>();
        ALWAYS.forEach((path, resource) -> files.put(path, text(resource)));
        if (gitHubPages) {
            String workflow = text("pages.yml");
            files.put(".github/workflows/pages.yml", brings ? withoutCache(workflow) : workflow);
        }
        if (readTheDocs) {
            files.put(".readthedocs.yaml", text("readthedocs.yaml"));
        }
        if (brings && (gitHubPages || readTheDocs)) {
            files.put(LAUNCHER, text(LAUNCHER));
        }
        return new NewArchive(files);
    }

    /** What a build with Maven fetches can be kept for the next; without one, the step fails that should keep it. */
    private static String withoutCache(String workflow) {
        return workflow.lines()
                .filter(line -> !line.strip().equals("cache: maven"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String text(String resource) {
        try (InputStream bytes = Objects.requireNonNull(NewArchive.class.getResourceAsStream("init/" + resource))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
