package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who must not be named are named nowhere, from the notes to the last byte of the site and of the screen. */
class PrivacyTest {
    /** Everything by which the forgotten one goes, folded; in the notes in every disguise. */
    private static final List<String> FORGOTTEN = List.of("quillane", "zquill", "zoe");

    private static final List<String> RENAMED = List.of("wolde", "cywolde");

    private static final Pattern LEADS_AWAY =
            Pattern.compile("(?:href|src)=\"(?:https?://(?!slates\\.example)|mailto:)[^\"]*(?:someone|heron)");

    private static final String NOTE = """
            ---
            title: Planning with Zoë Quillané
            topics: [zquill, roof]
            attendees:
              - { name: Zoë Quillané, handle: zquill, affiliation: Slate }
              - { name: Cy Wolde, handle: cywolde }
              - { name: Bo Quiet, handle: boq }
              - { name: Ana Brito, handle: anab }
            ---

            # Planning with ZOË QUILLANÉ

            See [the talk](Zo%C3%AB%20Quillan%C3%A9-talk.md), ![Zoe Quillane's face](img/zoe_quillane.png) and
            <img src="img/zquill.svg" alt="Zo&euml; Quillan&#233;">, by **Zoë** Quillané. Asked Zoë
            Quillané’s team. @zquill and zoe.quillane@post.example wrote https://github.com/ZQuill/slates/pull/7,
            [Quillané, Zoë](https://social.example/@zquill), zquill/slates#8 and `zquill/slates`.

            ## Zoë Quillané: the roof

            - **Decision:** Zoë Quillané's slates are bought.
            - [Zoe\u0308](#zoë-quillané-the-roof) Quillane\u0301 agreed, Cy W&#111;lde did not
            - see [nothing](gone/zoe-quillane.md)

            ## Action items

            - [ ] @zquill to write the list
            - [ ] Zoë Quillané (@zquill) will call Cy Wolde
            - [ ] @boq to find the ladder
            - [ ] Bo Quiet: to paint it
            - [ ] @cywolde to carry the ladder
            - [ ] @anab to hold the ladder

            ## Absent

            - Dora Fern (@dfern)
            """;

    @TempDir
    private Path site;

    @BeforeEach
    void notes() throws IOException {
        site = site.toRealPath();
        Screen.write(site, "content/team/2026-03-05.md", NOTE);
        Screen.write(site, "content/team/2026-03-12-zoe-quillane.md", """
                # Call

                ## Attendees

                - Zoë Quillané / Slate / @zquill
                - Cy Wolde / Tin / @cywolde
                - Ana Brito / Tin / @anab
                - Bo Quiet / Tin / @boq

                Regrets: Dora Fern (@dfern)
                """);
        Screen.write(site, "content/team/Zoë Quillané-talk.md", "# The talk of Quillané, Zoë\n");
        Screen.write(site, "content/team/img/zoe_quillane.png", "no picture at all");
        Screen.write(site, "content/team/img/zquill.svg", "<svg><title>Zoë <tspan>Quillané</tspan></title></svg>");
        Screen.write(site, "site-config.yml", """
                title: Slates of Zoë Quillané
                url: https://slates.example/
                topics:
                  roof: { title: The roof of zquill }
                  cywolde: { words: [Wolde] }
                """);
        people("");
    }

    private void people(String more) throws IOException {
        Screen forget = Screen.of(site, "forget", "--content", site + "/content", "Zoë Quillané", "zquill", "Zoë");
        Screen.write(site, "content/people.yml", """
                people:
                  - { name: Cy Wolde, handle: cywolde, pseudonym: Gray Heron }
                  - { name: Bo Quiet, handle: boq, hidden: true }
                """ + more + forget.out());
        assertEquals(List.of(), named(Files.readString(site.resolve("content/people.yml")), FORGOTTEN));
    }

    @Test
    void theForgottenAreNowhere() throws IOException {
        Screen build = run("build");
        assertEquals(0, build.exit(), build.err());
        Map<String, String> files = output();
        assertTrue(files.size() > 10, () -> files.keySet().toString());
        files.forEach((path, text) -> assertEquals(List.of(), named(path + "\n" + text, FORGOTTEN), path + text));
        assertEquals(List.of(), named(build.out() + build.err(), FORGOTTEN));
        assertTrue(files.get("team/2026-03-05/index.html").contains("someone"), "the note is there all the same");
        assertFalse(files.keySet().stream().anyMatch(p -> p.startsWith("people/someone")), "and nobody is someone");
        assertTrue(files.get("people/index.html").contains("2 people"), files.get("people/index.html"));
    }

    @Test
    void nothingLeadsToSomebodyElse() throws IOException {
        run("build");
        output().forEach((path, text) -> {
            assertFalse(text.contains("github.com/someone"), path);
            assertFalse(text.contains("mailto:someone"), path);
            assertFalse(LEADS_AWAY.matcher(text).find(), path + text);
            assertFalse(path.startsWith("projects/someone"), path);
        });
    }

    @Test
    void imagesAndNotesAreFoundUnderTheirNewNames() throws IOException {
        Screen build = run("build");
        Map<String, String> files = output();
        assertTrue(
                files.containsKey("files/team/img/someone.png"),
                () -> files.keySet().toString());
        assertTrue(
                files.containsKey("files/team/img/someone.svg"),
                () -> files.keySet().toString());
        assertTrue(files.get("team/2026-03-05/index.html").contains("files/team/img/someone.png"), build.err());
        assertTrue(build.err().endsWith("0 errors, 1 warning\n"), build.err());
        assertTrue(build.err().contains("gone/someone.md"), "the dead link is told without the name: " + build.err());
    }

    @Test
    void aPseudonymHasAPageAndTheNameIsNowhere() throws IOException {
        Screen build = run("build");
        Map<String, String> files = output();
        files.forEach((path, text) -> assertEquals(List.of(), named(path + "\n" + text, RENAMED), path));
        assertEquals(List.of(), named(build.out() + build.err(), RENAMED));
        String page = files.get("people/gray-heron/index.html");
        assertTrue(
                page != null && page.contains("Gray Heron"),
                () -> files.keySet().toString());
        assertFalse(page.contains("github.com"), page);
        assertTrue(page.contains("carry the ladder"), page);
    }

    @Test
    void whoIsHiddenStandsInTheNoteAndNowhereElse() throws IOException {
        run("build");
        output().forEach((path, text) -> {
            assertFalse(path.startsWith("people/bo"), path);
            assertFalse(text.contains("people/bo"), path);
            boolean note = path.startsWith("team/2026-");
            assertTrue(note || named(text, List.of("quiet", "boq")).isEmpty(), path + text);
        });
        assertTrue(output().get("team/2026-03-12/index.html").contains("Bo Quiet"), "the note says so itself");
    }

    @Test
    void absenceIsNotPublished() throws IOException {
        run("build");
        output().forEach((path, text) -> {
            boolean note = path.startsWith("team/2026-");
            assertTrue(note || named(path + text, List.of("fern", "dfern")).isEmpty(), path);
            assertFalse(text.contains("people/dfern") || text.contains("people/dora"), path);
        });
        assertTrue(output().get("team/2026-03-05/index.html").contains("Dora Fern"), "the note says so itself");
    }

    @Test
    void otherCommandsDoNotTellEither() {
        for (String[] command : new String[][] {
            {"check", "--site", site.toString()},
            {"check", "--site", site.toString(), "--format", "json"},
            {"check", "--site", site.toString(), "--format", "github"},
            {"extract", "--content", site + "/content", "team"},
        }) {
            Screen screen = Screen.of(site, command);
            assertEquals(List.of(), named(screen.out() + screen.err(), FORGOTTEN), screen.out());
            assertEquals(List.of(), named(screen.out() + screen.err(), RENAMED), screen.out());
        }
    }

    @Test
    void theSameNotesGiveTheSameBytes() throws IOException {
        run("build");
        Map<String, String> first = output();
        run("build");
        assertEquals(first, output());
    }

    @Test
    void aNameThatComesInByAnotherWayStopsTheBuild() throws IOException {
        run("build");
        Map<String, String> before = output();
        Screen.write(site, "content/team/2026-03-19.md", "# Call\n\n![](img/a.bin)\n");
        Screen.write(site, "content/team/img/a.bin", "\0\0Author\0Zoe\0Quillane\0\0");
        Screen build = run("build");
        assertEquals(1, build.exit());
        assertTrue(build.err().contains("files/team/img/a.bin:1:1: error: "), build.err());
        assertTrue(build.err().contains("[name-in-output]"), build.err());
        assertTrue(build.out().contains("wrote nothing"), build.out());
        assertEquals(List.of(), named(build.out() + build.err(), FORGOTTEN));
        assertEquals(before, output(), "what was there still stands");
    }

    @Test
    void aThemeThatNamesThemStopsTheBuild() throws IOException {
        Screen.write(site, "site-config.yml", "theme: own\n");
        Screen.write(site, "themes/own/assets/thanks.js", "// for Zoë\u00adQuillané");
        Screen build = run("build");
        assertEquals(1, build.exit(), build.err());
        assertFalse(Files.exists(site.resolve("public")), "nothing is published");
    }

    @Test
    void aBrokenPeopleFileStopsTheBuild() throws IOException {
        Screen.write(site, "content/people.yml", "people: [\n");
        Screen build = run("build");
        assertEquals(1, build.exit(), build.err());
        assertFalse(Files.exists(site.resolve("public")), "nothing is published");
    }

    @Test
    void forgettingAgainKeepsWhoIsForgottenAlready() throws IOException {
        String people = Files.readString(site.resolve("content/people.yml"));
        Screen more = Screen.of(site, "forget", "--content", site + "/content", "Iva Rook");
        people.lines()
                .filter(l -> l.startsWith("    - ") || l.startsWith("  salt"))
                .forEach(hash -> assertTrue(more.out().contains(hash + "\n"), hash));
    }

    private Screen run(String command) {
        return Screen.of(site, command, "--site", site.toString());
    }

    /** Which of these stand in a text, however it is cased, accented or escaped; as a reader or a search would find it. */
    private static List<String> named(String text, List<String> names) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}|\\p{Cf}", "")
                .toLowerCase(Locale.ROOT);
        return names.stream().filter(plain::contains).toList();
    }

    private Map<String, String> output() throws IOException {
        Path root = site.resolve("public");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
