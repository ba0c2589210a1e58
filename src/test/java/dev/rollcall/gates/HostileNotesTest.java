package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Notes are written by anybody: whatever stands in them, a site comes out, it is safe, and nothing else is touched. */
@Timeout(180)
class HostileNotesTest {
    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String TEMPLATE = "{{ 31337 * 3 }}{% include \"layout.html\" %}{# gone #}${31337*3}";
    private static final String SECRET = "the secret beside the notes";
    private static final String MEETING = """
            ---
            title: '%1$s'
            date: 2024-03-07
            slug: '../../../%1$s'
            series: '../%1$s'
            status: '%1$s'
            language: '"><script>'
            tags: ['%1$s', '../../etc', '.', '..', '']
            projects: ['../..', '%1$s']
            aliases: ['../../../out.html', '/etc/passwd', '%1$s', 'C:\\x', 'index.html']
            attendees: ['%1$s', {name: '%1$s', handle: '%1$s'}]
            ---
            # %1$s

            ## Roll call

            | Name | Handle | Institution |
            |------|--------|-------------|
            | %1$s | @%1$s  | %1$s        |
            | Ada  | @ada   | %1$s        |

            ## Agenda

            - %1$s (Ada, 10 minutes)
              - Decision: %1$s
              - Action: Ada to %1$s
            - [ ] %1$s
            - **Resolution:** [%1$s](javascript:alert(1)) and [x](JaVaScRiPt&colon;alert(1))

            ## %1$s {#%1$s onclick=alert(1)}

            ![%1$s](../../../secret.txt) ![x](../../../../../../../etc/passwd) [x](file:///etc/passwd)
            ![x](/etc/passwd) [x](data:text/html,%%3Cscript%%3E) <a href="vbscript:x" onclick="x">x</a>
            [x](..%%2f..%%2f..%%2fsecret.txt) [x](link/secret.txt) ![x](link.png) [x][r] <javascript:alert(1)>
            <style>@import 'https://example.org/x.css'</style><iframe src="https://example.org/"></iframe>
            <form action="https://example.org/"><input name=q><svg onload=alert(1)><math><mi xlink:href="data:x">
            [name=%1$s] @%1$s #12 <details ontoggle=alert(1) open><main><h1 id=main>x</h1></main></details>

            [r]: <javascript:alert(1)> "%1$s"
            """;

    @TempDir
    private static Path temporary;

    private static Map<String, String> before;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path content = Files.createDirectories(temporary.resolve("site/content"));
        Files.writeString(temporary.resolve("secret.txt"), SECRET);
        Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(temporary.resolve("outside/secret.txt"), SECRET);
        Files.writeString(temporary.resolve("outside/note.md"), "# " + SECRET);
        for (Map.Entry<String, String> note : notes().entrySet()) {
            Path file = content.resolve(note.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, note.getValue());
        }
        Files.write(content.resolve("latin.md"), "# Gr\u00fc\u00dfe \u00a7".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(content.resolve("random.md"), new byte[] {-1, -2, 0, 35, 32, 10, -61, 40, 0});
        Files.createSymbolicLink(content.resolve("link"), temporary.resolve("outside"));
        Files.createSymbolicLink(content.resolve("link.md"), temporary.resolve("outside/note.md"));
        Files.createSymbolicLink(content.resolve("link.png"), temporary.resolve("secret.txt"));
        Files.createSymbolicLink(content.resolve("loop"), content);
        before = BuiltSite.files(temporary);
        site = BuiltSite.of(
                temporary.resolve("site/public"),
                "--site",
                temporary.resolve("site").toString());
        System.out.println("hostile notes: " + site);
    }

    private static Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        notes.put("evil/script.md", MEETING.formatted(SCRIPT));
        notes.put("evil/template.md", MEETING.formatted(TEMPLATE));
        notes.put("evil/path.md", MEETING.formatted("../../../../etc/passwd"));
        notes.put("evil/control.md", MEETING.formatted("a\u0000b\u0008\u202ec\ufffe"));
        notes.put(
                "bomb.md",
                "---\na: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b,"
                        + " *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\ntitle: &t [*t]\n---\n# Bomb\n");
        notes.put("class.md", "---\ntitle: !!java.net.URL ['http://127.0.0.1:1/']\ndate: !!x 2024-03-08\n---\n");
        notes.put("line.md", "# Long\n\n" + "word * _ ` [x]( ".repeat(330_000) + "\n");
        notes.put("front.md", "---\ntitle: " + "x".repeat(1_000_000) + "\n---\n# " + "y".repeat(100_000) + "\n");
        notes.put("quotes.md", "# 2024-03-09\n\n" + ">".repeat(5_000) + " deep\n");
        notes.put("lists.md", "# 2024-03-10\n\n" + lists(400));
        notes.put("brackets.md", "# 2024-03-11\n\n" + "[".repeat(20_000) + "a" + "](b)".repeat(20_000) + "\n");
        notes.put("stars.md", "# 2024-03-12\n\n" + "*a _b ".repeat(20_000) + "\n");
        notes.put("tags.md", "# 2024-03-13\n\n" + "<div><details><b>".repeat(3_000) + "\n");
        notes.put("many.md", "## 2024-03-14\n\n- x\n\n".repeat(500));
        notes.put("dates.md", "# 9999-99-99\n\n## 2024-02-31\n\n## 0000-00-00 25:61 UTC+99\n\n## 1/1/1\n");
        notes.put(
                "a b'c\"d#e%41?f&g.md",
                "# Odd name\n\n[x](<a b'c\"d#e%41?f&g.md>) [y](a%20b'c%22d%23e%2541%3Ff&g.md)\n");
        notes.put("<script>alert(1)</script>.md", "# Script name\n");
        notes.put("{{ 31337 * 3 }}.md", "# Template name\n");
        notes.put("会議 naïve 🚢.md", "# 会議 naïve 🚢\n");
        notes.put("con.md", "# Device\n");
        notes.put("-rf.md", "# Option\n");
        notes.put("new\nline.md", "# Line\n");
        notes.put("back\\slash.md", "# Slash\n");
        notes.put("a".repeat(240) + ".md", "# Long name\n");
        notes.put("index.md", "# Wants to be the home\n");
        notes.put("people/index.md", "# Wants to be the people\n");
        notes.put("404.md", "# Wants to be what is missing\n");
        notes.put("feed.xml.md", "# Wants to be the feed\n");
        notes.put("assets/style.css.md", "# Wants to be the style\n");
        notes.put("evil/pages/note.md", "---\nslug: ../../index\n---\n# No date\n\n![x](pic.svg)\n");
        notes.put("evil/pages/pic.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        notes.put("empty.md", "");
        notes.put("mark.md", "\ufeff");
        return notes;
    }

    private static String lists(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- x\n");
        }
        return text.toString();
    }

    @Test
    void aSiteComesOut() {
        assertTrue(site.exit() == 0 || site.exit() == 1, site.toString());
        assertFalse(site.err().contains("bug of ours"), site.err());
        assertTrue(Files.isRegularFile(site.folder().resolve("index.html")));
    }

    @Test
    void nothingOutsideTheSiteIsTouched() throws IOException {
        Map<String, String> after = BuiltSite.files(temporary);
        after.keySet().removeIf(name -> name.startsWith("site/public/"));
        assertEquals(before.keySet(), after.keySet());
        assertEquals(before, after);
    }

    @Test
    void everyPageIsWholeAndNoneHoldsLiveScript() {
        assertEquals(List.of(), SiteCrawl.of(site.folder()).shownFaults());
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        assertEquals(
                List.of(),
                HtmlCheck.of(site.folder()).errors().stream().limit(40).toList());
    }

    @Test
    void templatesInNotesStayWords() throws IOException {
        List<String> evaluated = BuiltSite.files(site.folder()).entrySet().stream()
                .filter(file -> file.getValue().contains("94011"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), evaluated);
    }

    @Test
    void nothingFromOutsideTheNotesIsPublished() throws IOException {
        List<String> leaks = BuiltSite.files(site.folder()).entrySet().stream()
                .filter(file ->
                        file.getValue().contains(SECRET) || file.getValue().contains("root:x:0"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), leaks);
    }
}
