package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCheckTest {
    @TempDir
    private Path site;

    @Test
    void findsWhatIsNoHtml() throws Exception {
        Files.writeString(site.resolve("a.html"), "<!doctype html><html lang=en><title>x</title><p>x<span><p>y");
        Files.writeString(site.resolve("b.html"), "<!doctype html><html lang=en><title>x</title><img src=x.png>");
        Files.writeString(site.resolve("c.html"), "<!doctype html>\n<html lang=en><title>x</title><p>fine</p></html>");
        assertEquals(
                new HtmlCheck(
                        3,
                        List.of(
                                "a.html:1: End tag “p” implied, but there were open elements.",
                                "a.html:1: Unclosed element “span”.",
                                "b.html:1: An “img” element must have an “alt” attribute, except under certain"
                                        + " conditions. For details, consult guidance on providing text alternatives"
                                        + " for images."),
                        List.of()),
                HtmlCheck.of(site));
    }
}
