package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererTest {
    private static final Path CASES = Path.of("src/test/resources/dev/rollcall/markdown/renderings.txt");

    /** The file holds a name, a note and its HTML for each case. */
    static Stream<Arguments> cases() throws IOException {
        String all = Files.readString(CASES, StandardCharsets.UTF_8);
        return Stream.of(all.split("\n?=== ", -1)).skip(1).map(MarkdownRendererTest::example);
    }

    private static Arguments example(String text) {
        String[] parts = text.split("\n--- (?:note|html)\n", -1);
        return Arguments.of(parts[0], parts[1], parts[2].strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shows(String name, String note, String html) {
        assertEquals(html, Shown.html(note));
    }

    @Test
    void showsOnlyTheBlocksThatBeginInTheRangeAndKnowsTheDefinitionsOfTheWholeNote() {
        String note = "# Archive\n\n## One\n\n[a] and [^n]\n\n### Inner\n\n## Two\n\n[a]: x.md\n\n[^n]: note\n";
        Rendering shown =
                Shown.RENDERER.render(new RenderRequest(Shown.read(note), 3, 8, 2, true, Shown::resolve, List.of()));
        assertEquals(
                "<span id=\"one\"></span>\n<p><a href=\"x.md\">a</a> and <sup class=\"footnote\" id=\"footnote-use-1\">"
                        + "<a href=\"#footnote-1\" aria-label=\"Footnote 1\">1</a></sup></p>\n<h2 id=\"inner\">Inner</h2>\n"
                        + "<section class=\"footnotes\" aria-label=\"Footnotes\"><ol><li id=\"footnote-1\">\n<p>note</p>\n"
                        + "<p class=\"back\"><a href=\"#footnote-use-1\" aria-label=\"Back to where footnote 1 is used\">"
                        + "\u21A9\uFE0E</a></p></li></ol></section>",
                shown.html().value().strip());
        assertEquals(List.of(new Rendering.Heading(2, "Inner", "inner")), shown.contents());
    }

    @Test
    void aLinkToAnAnchorThatIsNotThereIsReported() {
        assertEquals(
                List.of("content/note.md:3:5: warning: nothing here is called `#two`; link to a heading of this note"
                        + " [anchor-missing]"),
                Shown.rendering("# One\n\n[a] [b](#two) [c](#one)\n\n[a]: #One\n").diagnostics().stream()
                        .map(Object::toString)
                        .toList());
    }
}
