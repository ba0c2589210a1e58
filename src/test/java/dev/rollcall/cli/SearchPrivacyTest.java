package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.search.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who must not be found cannot be searched for: hidden ones, those under a pseudonym, and the forgotten. */
class SearchPrivacyTest {
    private static final List<String> NAMES =
            List.of("quillane", "zquill", "zoe", "wolde", "cywolde", "bo quiet", "boq", "quiet");

    @TempDir
    private Path site;

    @BeforeEach
    void build() throws IOException {
        site = site.toRealPath();
        Screen.write(site, "content/team/2026-03-05.md", """
                # Planning with Zoë Quillané

                ## Attendees

                - Zoë Quillané (@zquill)
                - Cy Wolde (@cywolde)
                - Bo Quiet (@boq)
                - Ana Brito (@anab)

                ## Bo Quiet: the ladder

                Bo Quiet and @boq carried it, Cy Wolde (@cywolde) and ZOË QUILLANÉ held it.

                - **Decision:** Bo Quiet keeps the ladder of Zoë Quillané.

                ## Action items

                - [ ] Bo Quiet: to paint it
                - [ ] @boq to mend the third step
                - [ ] @cywolde to carry the sand
                - [ ] @zquill to write the list
                - [ ] @anab to hold the ladder
                """);
        Screen.write(site, "content/about.md", "# About\n\nCall Bo Quiet, Zoë Quillané or Cy Wolde.\n");
        Screen forget = Screen.of(site, "forget", "--content", site + "/content", "Zoë Quillané", "zquill", "Zoë");
        Screen.write(site, "content/people.yml", """
                people:
                  - { name: Cy Wolde, handle: cywolde, pseudonym: Gray Heron }
                  - { name: Bo Quiet, handle: boq, hidden: true }
                """ + forget.out());
        Screen build = Screen.of(site, "build", "--site", site.toString());
        assertEquals(0, build.exit(), build.err());
    }

    @Test
    void theyAreInNoFileOfTheIndex() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(site.resolve("public/search"))) {
            for (Path file : all.filter(f -> f.toString().endsWith(".js")).toList()) {
                String script = Files.readString(file);
                if (script.startsWith("(self.rollcallFiles")) {
                    files.put(file.getFileName().toString(), script);
                }
            }
        }
        Map<String, String> texts = Packed.texts(files);
        assertTrue(texts.values().stream().anyMatch(t -> t.contains("ladder")), "what they did is there");
        assertTrue(texts.values().stream().anyMatch(t -> t.contains("Gray Heron")), "and the pseudonym");
        texts.forEach((name, text) -> assertEquals(List.of(), named(text), name + ": " + text));
    }

    @Test
    void noDocumentNamesThem() {
        for (String kind : List.of("meeting", "section", "item", "decision", "action", "person", "page")) {
            Screen screen = search("--format", "json", "--limit", "1000", "is:" + kind);
            assertEquals(List.of(), named(screen.out()), screen.out());
        }
        assertTrue(search("is:item", "ladder").out().endsWith("\n1 result\n"), "what is told of them stays");
    }

    @Test
    void aSearchForThemFindsNothing() {
        for (String query : List.of(
                "Quillané",
                "zquill",
                "\"Zoë Quillané\"",
                "person:quillane",
                "person:zquill",
                "Wolde",
                "cywolde",
                "person:cywolde",
                "\"Bo Quiet\"",
                "quiet",
                "boq",
                "person:boq",
                "person:\"Bo Quiet\"")) {
            Screen screen = search(query);
            assertEquals(1, screen.exit(), query + "\n" + screen.out());
        }
        assertEquals(0, search("person:heron", "is:action").exit());
    }

    private Screen search(String... arguments) {
        return Screen.of(
                site,
                Stream.concat(Stream.of("search", "--site", site.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static List<String> named(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}|\\p{Cf}", "")
                .toLowerCase(Locale.ROOT);
        return NAMES.stream().filter(plain::contains).toList();
    }
}
