package dev.rollcall.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollcall.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of old addresses in the forms that other generators have. */
class RedirectListReaderTest {
    private static List<String> read(String name, String text) {
        RedirectListReader.Reading reading = RedirectListReader.read(SourceFile.of(name, text));
        assertEquals(List.of(), reading.diagnostics());
        return reading.redirects().stream()
                .map(r -> r.at().line() + " " + r.from() + " -> " + r.to())
                .toList();
    }

    @Test
    void linesWithTwoPaths() {
        assertEquals(List.of("2 a b.rst -> c/d.rst", "4 old.md -> new.md", "5 /x -> /y/"), read("redirects.txt", """
                        # what moved
                        "a b.rst" "c/d.rst"

                        old.md   new.md
                        /x /y/ 301
                        """));
    }

    @Test
    void theMapOfMkDocs() {
        String map = """
                plugins:
                  - search
                  - redirects:
                      redirect_maps:
                        'old.md': 'new.md'
                        'a/b.md': 'https://elsewhere.example/b'
                """;
        assertEquals(List.of("5 old.md -> new.md", "6 a/b.md -> https://elsewhere.example/b"), read("mkdocs.yml", map));
        assertEquals(List.of("1 old.md -> new.md"), read("moved.yaml", "old.md: new.md\n"));
    }

    @Test
    void theEntriesOfDocusaurus() {
        assertEquals(
                List.of("2 /docs/oldDoc -> /docs/newDoc", "3 /a -> /b", "3 /c -> /b"), read("redirects.json", """
                        { "redirects": [
                          { "to": "/docs/newDoc", "from": "/docs/oldDoc" },
                          { "to": "/b", "from": ["/a", "/c"] }
                        ] }
                        """));
        assertEquals(List.of("1 /a -> /b"), read("redirects.json", "[{\"from\": \"/a\", \"to\": \"/b\"}]"));
    }

    @Test
    void whatIsNoEntryIsTold() {
        RedirectListReader.Reading reading =
                RedirectListReader.read(SourceFile.of("redirects.txt", "a b\nonly\na b c\n"));
        assertEquals(1, reading.redirects().size());
        assertEquals(
                List.of(
                        "redirects.txt:2:1: warning: the line has not two paths; write the old address and where it leads,"
                                + " such as `old.html new/` [redirect-unreadable]",
                        "redirects.txt:3:1: warning: the line has not two paths; write the old address and where it leads,"
                                + " such as `old.html new/` [redirect-unreadable]"),
                reading.diagnostics().stream().map(Object::toString).toList());
    }

    @Test
    void noListTakesLong() {
        String hostile = ("a".repeat(3000) + " ").repeat(300) + "\n" + " ".repeat(30_000) + "\n" + "\"".repeat(30_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> RedirectListReader.read(SourceFile.of("redirects.txt", hostile)));
    }
}
