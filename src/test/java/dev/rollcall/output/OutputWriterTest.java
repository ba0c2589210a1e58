package dev.rollcall.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.output.OutputWriter.Written;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
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
        assertEquals(new Written(2, 2, 0), write(Map.of("index.html", "home", "team/a b/index.html", "é")));
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
        assertEquals(new Written(1, 1, 0), write(Map.of("index.html", "new")));
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

    @Test
    void aFileThatIsTheSameIsNotTouched() throws IOException {
        write(Map.of("index.html", "home", "a/index.html", "old!", "b/index.html", "gone"));
        Path same = folder.resolve("public/index.html");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : List.of("index.html", "a/index.html", ".rollcall-manifest")) {
            Files.setLastModifiedTime(folder.resolve("public").resolve(path), longAgo);
        }
        Object inode = Files.readAttributes(same, BasicFileAttributes.class).fileKey();
        assertEquals(new Written(3, 2, 1), write(Map.of("index.html", "home", "a/index.html", "new!", "c.txt", "c")));
        assertEquals(longAgo, Files.getLastModifiedTime(same));
        assertEquals(
                inode, Files.readAttributes(same, BasicFileAttributes.class).fileKey());
        assertNotEquals(longAgo, Files.getLastModifiedTime(folder.resolve("public/a/index.html")));
        assertEquals(
                Map.of(
                        "index.html", "home",
                        "a/index.html", "new!",
                        "c.txt", "c",
                        ".rollcall-manifest", "a/index.html\nc.txt\nindex.html\n"),
                files(folder.resolve("public")));
        assertFalse(Files.exists(folder.resolve("public/b")));
    }

    @Test
    void aRunThatChangesNothingWritesNothing() throws IOException {
        write(Map.of("index.html", "home"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("public/.rollcall-manifest"), longAgo);
        Files.setLastModifiedTime(folder.resolve("public"), longAgo);
        assertEquals(new Written(1, 0, 0), write(Map.of("index.html", "home")));
        assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("public/.rollcall-manifest")));
        assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("public")));
    }

    @Test
    void filesAreMadeOnceWhetherTheyComeFirstOrWithTheWhole() throws IOException {
        OutputTree first = tree(Map.of("index.html", "home", "a.html", "a"));
        OutputTree whole = first.and(tree(Map.of("search/words.js", "words")).files());
        assertEquals(new Written(3, 3, 0), writer().write(first, () -> whole, () -> true));
        assertEquals(new Written(3, 0, 0), writer().write(whole, () -> true));
    }

    @Test
    void aWholeThatCannotBeFoundOutLeavesTheOldSite() throws IOException {
        write(Map.of("index.html", "old"));
        Map<String, String> before = files(folder);
        OutputWriter.Whole broken = () -> {
            throw new IOException("no words");
        };
        IOException problem = assertThrows(
                IOException.class, () -> writer().write(tree(Map.of("index.html", "new")), broken, () -> true));
        assertEquals("no words", problem.getMessage());
        assertEquals(before, files(folder));
    }

    @Test
    void whatIsNotFitLeavesTheOldSite() throws IOException {
        write(Map.of("index.html", "old"));
        Map<String, String> before = files(folder);
        OutputTree tree = new OutputTree.Builder()
                .add(new OutputPath("index.html"), new SourceRef("a", 1, 1), () -> new byte[0])
                .build();
        assertEquals(new Written(0, 0, 0), writer().write(tree, () -> false));
        assertEquals(before, files(folder));
    }

    @Test
    void whatARunThatWasEndedByForceLeftIsMended() throws IOException {
        write(Map.of("index.html", "old", "a.html", "old"));
        // as it is in the midst of taking over: the list names the files of both, some are new, some are not yet gone
        Files.writeString(folder.resolve("public/.rollcall-manifest"), "a.html\nb.html\nc/index.html\nindex.html\n");
        Files.writeString(folder.resolve("public/b.html"), "half");
        Path left = Files.createDirectories(folder.resolve(".public-new-4711/site/c"));
        Files.writeString(left.resolve("index.html"), "c");
        Files.createFile(folder.resolve(".public-new-4711/lock"));
        write(Map.of("index.html", "newest", "c/index.html", "newest"));
        assertEquals(
                Map.of(
                        "public/index.html", "newest",
                        "public/c/index.html", "newest",
                        "public/.rollcall-manifest", "c/index.html\nindex.html\n"),
                files(folder));
        assertFalse(Files.exists(folder.resolve(".public-new-4711")));
    }

    @Test
    void aFolderBesideItThatOnlyLooksLikeOursIsLeftAlone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve(".public-new-mine"));
        Files.writeString(mine.resolve("lock"), "a");
        Files.writeString(mine.resolve("thesis.txt"), "years of work");
        write(Map.of("index.html", "new"));
        assertTrue(Files.exists(mine.resolve("thesis.txt")));
    }

    @Test
    void aFileTakesThePlaceOfAFolderAndAFolderThatOfAFile() throws IOException {
        write(Map.of("a", "file", "b/c/index.html", "folder"));
        write(Map.of("a/index.html", "folder", "b", "file"));
        assertEquals(
                Map.of("a/index.html", "folder", "b", "file", ".rollcall-manifest", "a/index.html\nb\n"),
                files(folder.resolve("public")));
    }

    @Test
    void aFileDoesNotTakeThePlaceOfAFolderWithFilesOfOthers() throws IOException {
        write(Map.of("b/index.html", "folder"));
        Files.writeString(folder.resolve("public/b/mine.txt"), "mine");
        Map<String, String> before = files(folder);
        assertThrows(IOException.class, () -> write(Map.of("b", "file")));
        assertEquals(before, files(folder));
    }

    @Test
    void aLinkInTheTargetIsReplacedAndWhatItLeadsToIsLeftAlone() throws IOException {
        write(Map.of("a/index.html", "one", "b.html", "two"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "one");
        Files.delete(folder.resolve("public/a/index.html"));
        Files.delete(folder.resolve("public/a"));
        Files.createSymbolicLink(folder.resolve("public/a"), elsewhere);
        Files.delete(folder.resolve("public/b.html"));
        Files.createSymbolicLink(folder.resolve("public/b.html"), elsewhere.resolve("index.html"));
        write(Map.of("a/index.html", "new", "b.html", "one"));
        assertEquals("one", Files.readString(elsewhere.resolve("index.html")));
        assertFalse(Files.isSymbolicLink(folder.resolve("public/a")));
        assertFalse(Files.isSymbolicLink(folder.resolve("public/b.html")));
        assertEquals("new", Files.readString(folder.resolve("public/a/index.html")));
    }

    @Test
    void aListThatNamesWhatIsElsewhereDeletesNothingThere() throws IOException {
        write(Map.of("index.html", "old"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(folder.resolve("public/.rollcall-manifest"), "../mine.txt\nindex.html\n");
        write(Map.of("index.html", "new"));
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void whatStandsAsTheLastRunLeftItIsNotMadeAgain() throws IOException {
        Memory memory = new Memory();
        assertEquals(new Written(1, 1, 0), write(memory, "print of a", "a"));
        assertEquals(new Written(1, 0, 0), write(memory, "print of a", "never made"));
        assertEquals(new Written(1, 1, 0), write(memory, "print of b", "b"));
        assertEquals("b", Files.readString(folder.resolve("public/index.html")));
    }

    @Test
    void whatSomebodyTouchedSinceIsMadeAgain() throws IOException {
        Memory memory = new Memory();
        write(memory, "print of a", "a");
        Path file = folder.resolve("public/index.html");
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertEquals(new Written(1, 1, 0), write(memory, "print of a", "a"));
        Files.delete(file);
        assertEquals(new Written(1, 1, 0), write(memory, "print of a", "a"));
        assertEquals("a", Files.readString(file));
    }

    @Test
    void whatFollowsFromNobodyKnowsWhatIsMadeEachTime() throws IOException {
        Memory memory = new Memory();
        write(memory, "", "a");
        assertEquals(new Written(1, 1, 0), write(memory, "", "b"));
    }

    /** What a run knows, for the next. */
    private static final class Memory implements LastRun {
        private final Map<String, Mark> left = new TreeMap<>();

        @Override
        public boolean left(OutputPath path, String print, Mark mark) {
            return mark.equals(left.get(path + " " + print));
        }

        @Override
        public void leaves(OutputPath path, String print, Mark mark) {
            left.put(path + " " + print, mark);
        }
    }

    private Written write(LastRun last, String print, String text) throws IOException {
        ByteSource made = () -> text.getBytes(StandardCharsets.UTF_8);
        ByteSource file = new ByteSource() {
            @Override
            public byte[] bytes() throws IOException {
                return made.bytes();
            }

            @Override
            public Prepared prepared() {
                return new Prepared(print, made);
            }
        };
        OutputTree tree = new OutputTree.Builder()
                .add(new OutputPath("index.html"), new SourceRef("index.html", 1, 1), file)
                .build();
        return writer().knowing(last).write(tree, () -> true);
    }

    private OutputWriter writer() throws IOException {
        return new OutputWriter(folder.resolve("public"));
    }

    private Written write(Map<String, String> files) throws IOException {
        return writer().write(tree(files), () -> true);
    }

    private static OutputTree tree(Map<String, String> files) {
        OutputTree.Builder tree = new OutputTree.Builder();
        files.forEach((path, text) ->
                tree.add(new OutputPath(path), new SourceRef(path, 1, 1), () -> text.getBytes(StandardCharsets.UTF_8)));
        return tree.build();
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
