package dev.rollcall.markdown;

import static dev.rollcall.markdown.Shown.action;
import static dev.rollcall.markdown.Shown.decision;
import static dev.rollcall.markdown.Shown.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The checker of the web's own standard finds nothing to complain of. */
class ValidHtmlTest {
    private static final Path NOTE = Path.of("src/test/resources/dev/rollcall/markdown/everything.md");

    @Test
    void aNoteThatUsesEverythingIsValid() throws Exception {
        String note = Files.readString(NOTE, StandardCharsets.UTF_8);
        String html = Shown.html(
                note,
                decision(1, line(note, "We agree on the paragraph"), 1),
                decision(2, line(note, "- an item that is decided"), 3),
                decision(3, line(note, "| a decided cell"), 3),
                decision(4, line(note, "## A decided heading"), 4),
                action(1, line(note, "glued second line"), 1),
                action(2, line(note, "- [ ] an action"), 7),
                item(1, line(note, "- an item that is decided"), 3),
                item(2, line(note, "## A decided heading"), 4),
                decision(5, 100_000, 1));
        assertEquals("", faults(html), html);
    }

    @Test
    void oddRawHtmlIsStillValid() throws Exception {
        String html = Shown.html(String.join(
                "\n\n",
                "<ul class=\"x\"><li>a</ul class=\"y\">",
                "<table><tr><td>a</table>",
                "text <s>never closed",
                "<center><font color=red>old</font></center>",
                "<div><p>a</div>",
                "<b><div>block in text</div></b>",
                "<li>alone</li>",
                "<td>alone</td>",
                "<summary>alone</summary>",
                "<details>\n\ninner\n\n</details>",
                "<a name=x>",
                "</br> <img src=a.png> <hr>",
                "| <ul><li>a</li></ul> | <br> |\n|-|-|\n| <b>x | y</b> |"));
        assertEquals("", faults(html), html);
    }

    private static int line(String note, String words) {
        return (int) note.substring(0, note.indexOf(words)).lines().count() + 1;
    }

    private static String faults(String body) throws IOException, org.xml.sax.SAXException {
        String page =
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><main><h1>t</h1>"
                        + "<div class=\"note\">" + body + "</div></main></body></html>";
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}
