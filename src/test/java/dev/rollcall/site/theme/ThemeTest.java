package dev.rollcall.site.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.output.OutputPath;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MissingView;
import dev.rollcall.site.view.Moment;
import dev.rollcall.site.view.Standing;
import dev.rollcall.site.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final View VIEW = new MissingView(frame("<b>&\"'"), new Link("all", "meetings/"));

    @Test
    void theBuiltInListNamesEveryFileOfTheFolder() throws IOException {
        Path folder = Path.of("themes/default");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertEquals(found, ThemeFiles.BUILT_IN_FILES);
        }
    }

    @Test
    void allTextIsEscaped() throws IOException {
        assertTrue(page(Theme.builtIn(), VIEW).contains("<title>Missing · &lt;b&gt;&amp;&quot;&#39;</title>"));
    }

    @Test
    void noControlSignReachesAPage() throws IOException {
        View view = new MissingView(frame("a\u0019b\u0000\u009fc"), new Link("all", "meetings/"));
        assertTrue(page(Theme.builtIn(), view).contains("<title>Missing · abc</title>"));
    }

    @Test
    void everyCharacterComesOutAsItIsInUtf8() throws IOException {
        String all = "é € 灯 \ud83e\ude94 ~ \u07ff \u0800 \uffe0";
        assertTrue(page(Theme.builtIn(), titled(all)).contains("<title>Missing · " + all + "</title>"));
        assertTrue(page(Theme.builtIn(), titled("half a \ud83e")).contains("<title>Missing · half a ?</title>"));
    }

    @Test
    void aLayerReplacesFileByFile() throws IOException {
        Theme theme = Theme.of(List.of(
                layer("templates/missing.html", "{% extends \"layout.html\" %}{% block content %}own{% endblock %}"),
                layer("templates/missing.html", "farther")));
        String page = page(theme, VIEW);
        assertTrue(page.contains("<main id=\"page:content\">\nown"), page);
    }

    @Test
    void nothingSwitchesEscapingOff() {
        Theme raw = Theme.of(List.of(layer("templates/missing.html", "{{ page.frame.siteTitle | raw }}")));
        Theme off = Theme.of(List.of(layer(
                "templates/missing.html", "{% autoescape false %}{{ page.frame.siteTitle }}{% endautoescape %}")));
        Theme prose = Theme.of(List.of(layer("templates/missing.html", "{{ page.frame.siteTitle | prose }}")));
        assertThrows(IOException.class, () -> raw.page(VIEW));
        assertThrows(IOException.class, () -> off.page(VIEW));
        assertThrows(IOException.class, () -> prose.page(VIEW));
    }

    @Test
    void aTemplateReachesNoOtherFiles() {
        Theme theme = Theme.of(List.of(layer("templates/missing.html", "{% include \"../../pom.xml\" %}")));
        assertThrows(IOException.class, () -> theme.page(VIEW));
    }

    @Test
    void aFaultyTemplateIsNamedWithItsLine() {
        Theme theme = Theme.of(List.of(layer("templates/missing.html", "fine\n{{ page.nothing }}")));
        IOException fault = assertThrows(IOException.class, () -> theme.page(VIEW));
        assertEquals(
                "the theme's template `missing.html` fails in line 2: it asks for `nothing`, which the page does not have",
                fault.getMessage());
    }

    @Test
    void onlyStyleAndScriptHaveAHashOfTheirContent() {
        Theme theme = Theme.of(List.of(layer("assets/style.css", "a{}"), layer("assets/logo.png", "x")));
        assertTrue(theme.assets().containsKey(new OutputPath("assets/logo.png")));
        assertTrue(
                theme.assets().containsKey(new OutputPath("assets/style.5f546eb460.css")),
                theme.assets().keySet().toString());
    }

    private static Map<String, byte[]> layer(String path, String text) {
        return Map.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Frame frame(String siteTitle) {
        return new Frame(
                "en",
                "ltr",
                "Missing",
                siteTitle,
                "",
                "",
                "",
                "./",
                List.of(),
                List.of(),
                List.of(),
                new Moment("2024-01-01", "1 January 2024", false),
                "Rollcall",
                Standing.usual(),
                List.of());
    }

    private static View titled(String title) {
        return new MissingView(frame(title), new Link("all", "meetings/"));
    }

    private static String page(Theme theme, View view) throws IOException {
        return new String(theme.page(view), StandardCharsets.UTF_8);
    }
}
