package dev.rollcall.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesLimitsTest {
    private static final long MB = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aSmallSiteIsNoNews() {
        assertEquals(List.of(), told(Map.of("a", 100 * MB, "b", 100 * MB)));
    }

    @Test
    void whatComesNearTheLimitIsGoodToKnow() {
        assertEquals(
                List.of(
                        "public:1:1: note: the site has 801 MB of the 1,000 MB that GitHub Pages takes; keep fewer versions,"
                                + " or put large files beside the notes elsewhere and link to them [site-large]"),
                told(parts(8, 100 * MB, 1)));
    }

    @Test
    void whatGitHubPagesWouldRefuseIsAWarning() {
        assertEquals(
                List.of(
                        "public:1:1: warning: the site has 1,001 MB, and GitHub Pages takes 1,000 MB; keep fewer versions,"
                                + " or put large files beside the notes elsewhere and link to them [site-too-large]"),
                told(parts(10, 100 * MB, 1)));
    }

    @Test
    void aFileThatCannotBePushedIsNamed() {
        assertEquals(
                List.of(
                        "public/files/talk.mp4:1:1: warning: this file has 101 MB, and GitHub takes files of 100 MB; put it"
                                + " elsewhere and link to it [file-too-large]"),
                told(Map.of("files/talk.mp4", 100 * MB + 1)));
    }

    @Test
    void everyFileOfTheFolderCounts() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/one"), "12345");
        Files.writeString(folder.resolve(".two"), "123");
        assertEquals(8, PagesLimits.of(folder).bytes());
    }

    private static Map<String, Long> parts(int number, long size, long last) {
        Map<String, Long> sizes = new java.util.TreeMap<>();
        for (int i = 0; i < number; i++) {
            sizes.put("part" + i, size);
        }
        sizes.put("last", last);
        return sizes;
    }

    private static List<String> told(Map<String, Long> sizes) {
        return PagesLimits.of(sizes).diagnostics("public").stream()
                .map(Object::toString)
                .toList();
    }
}
