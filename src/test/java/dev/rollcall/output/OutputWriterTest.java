package dev.rollcall.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesEveryFileAndAListOfThem() throws IOException {
        assertEquals(2, write(Map.of("index.html", "home", "team/a b/index.html", "é")));
        assertEquals(
                Map.of(
                        "index.html", "home",
                        "team/a b/index.html", "é",
                        ".rollcall-manifest", "index.html\nteam/a b/index.html\n"),
                files(folder.resolve("public")));
    }

    @Test
    void whatIsNoLongerMadeGoesAndWhatOthersPutThereStays() throws IOException {
        write(Map.of("index.html", "old", "gone/index.html", "old"));
        Files.writeString(folder.resolve("public/CNAME"), "notes.example");
        Files.createDirectories(folder.resolve("public/gone"));
        Files.writeString(folder.resolve("public/gone/mine.txt"), "mine");
        write(Map.of("index.html", "new"));
        assertEquals(
                Map.of(
                        "index.html", "new",
                        "CNAME", "notes.example",
                        "gone/mine.txt", "mine",
                        ".rollcall-manifest", "index.html\n"),
                files(folder.resolve("public")));
    }

    @Test
    void aFolderThatRollcallDidNotMakeIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("public"));
        Files.writeString(folder.resolve("public/thesis.txt"), "years of work");
        assertFalse(writer().mayReplace());
        assertThrows(IOException.class, () -> write(Map.of("index.html", "new")));
        assertEquals(Map.of("public/thesis.txt", "years of work"), files(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("public"), "a file");
        assertFalse(writer().mayReplace());
        assertThrows(IOException.class, () -> write(Map.of("index.html", "new")));
        assertEquals(Map.of("public", "a file"), files(folder));
    }

    @Test
    void anEmptyFolderMayBeReplaced() throws IOException {
        Files.createDirectories(folder.resolve("public"));
        assertTrue(writer().mayReplace());
        assertEquals(1, write(Map.of("index.html", "new")));
    }

    @Test
    void aBuildThatFailsLeavesTheOldSiteAndNothingElse() throws IOException {
        write(Map.of("index.html", "old"));
        Map<String, String> before = files(folder);
        OutputTree tree = new OutputTree.Builder()
                .add(new OutputPath("a.html"), new SourceRef("a", 1, 1), () -> new byte[0])
                .add(new OutputPath("b.html"), new SourceRef("b", 1, 1), () -> {
                    throw new IOException("disk is on fire");
                })
                .build();
        assertEquals(
                "disk is on fire",
                assertThrows(IOException.class, () -> writer().write(tree, () -> true))
                        .getMessage());
        assertEquals(before, files(folder));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("public")), left.toList());
        }
    }

    @Test
    void aLinkedFolderIsReplacedWhereItIs() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/site"));
        Files.createSymbolicLink(folder.resolve("public"), real);
        write(Map.of("index.html", "new"));
        assertTrue(Files.isSymbolicLink(folder.resolve("public")));
        assertEquals("new", Files.readString(real.resolve("index.html")));
    }

    private OutputWriter writer() throws IOException {
        return new OutputWriter(folder.resolve("public"));
    }

    private int write(Map<String, String> files) throws IOException {
        OutputTree.Builder tree = new OutputTree.Builder();
        files.forEach((path, text) ->
                tree.add(new OutputPath(path), new SourceRef(path, 1, 1), () -> text.getBytes(StandardCharsets.UTF_8)));
        return writer().write(tree.build(), () -> true);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
