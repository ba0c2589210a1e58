package dev.rollcall.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
    @Test
    void anEmptyFileGivesTheDefaults() {
        ConfigReading reading = read("");
        assertEquals(SiteConfig.plain(), reading.config());
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void allKeysAreTaken() {
        SiteConfig config = read("""
                        title: Lantern
                        description: Notes
                        url: https://lantern.example/meetings
                        language: pt_br
                        timezone: Europe/Lisbon
                        repository: { name: lantern/meetings, branch: trunk, path: /notes/ }
                        theme: paper
                        extensions: [md]
                        ignore: [drafts/**]
                        series:
                          core: { title: Core team, description: Keys }
                        projects:
                          lantern/builder: { title: Builder, aliases: [builder], description: Builds }
                        topics:
                          releases: { title: Releases, words: [release, no] }
                        """).config();
        assertEquals(Optional.of("Lantern"), config.title());
        assertEquals(Optional.of(URI.create("https://lantern.example/meetings/")), config.url());
        assertEquals("pt-BR", config.language());
        assertEquals(Optional.of("Europe/Lisbon"), config.timezone());
        assertEquals(new SiteConfig.Repository(Optional.of("lantern/meetings"), "trunk", "notes"), config.repository());
        assertEquals("paper", config.theme());
        assertEquals(List.of("md"), config.extensions());
        assertEquals(List.of("drafts/**"), config.ignore());
        assertEquals(
                new SiteConfig.Series(Optional.of("Core team"), "Keys", SiteConfig.Recognize.nothing()),
                config.series().get("core"));
        assertEquals(
                List.of("builder"), config.projects().get("lantern/builder").aliases());
        assertEquals(List.of("release", "no"), config.topics().get("releases").words());
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        assertEquals(
                List.of("site-config.yml:1:1: warning: unknown key `titel`; did you mean `title`? [config-key]"),
                told("titel: Lantern\n"));
    }

    @Test
    void aKeyLikeNoOtherNamesThemAll() {
        assertEquals(
                List.of("site-config.yml:2:3: warning: unknown key `colour`; known keys: name, branch, path"
                        + " [config-key]"),
                told("repository:\n  colour: red\n"));
    }

    @Test
    void badValuesAreToldAndTheirDefaultsUsed() {
        ConfigReading reading = read("url: ftp://x\nlanguage: '!'\ntimezone: Mars\ntheme: ../../etc\ntitle: [a]\n");
        assertEquals(SiteConfig.plain(), reading.config());
        assertEquals(
                List.of("1:6 url", "2:11 language", "3:11 timezone", "4:8 theme", "5:8 title"),
                reading.diagnostics().stream()
                        .sorted()
                        .map(ConfigReaderTest::placeAndKey)
                        .toList());
    }

    @Test
    void wordsToRecognizeAreReadAndTheirKeysChecked() {
        ConfigReading reading = read("""
                recognize:
                  headings: { agenda: [Tafel, Themen], actoins: [x] }
                  marks: {}
                series:
                  board: { recognize: { markers: { decision: Ruling } } }
                """);
        assertEquals(
                Map.of("agenda", List.of("Tafel", "Themen")),
                reading.config().recognize().headings());
        assertEquals(
                Map.of("decision", List.of("Ruling")),
                reading.config().series().get("board").recognize().markers());
        assertEquals(
                List.of(
                        "site-config.yml:2:40: warning: unknown key `actoins`; did you mean `actions`? [config-key]",
                        "site-config.yml:3:3: warning: unknown key `marks`; did you mean `markers`? [config-key]"),
                reading.diagnostics().stream()
                        .sorted()
                        .map(Diagnostic::toString)
                        .toList());
    }

    @Test
    void aMappingWhereNoneIsWrittenIsTold() {
        assertEquals(
                List.of("site-config.yml:1:9: warning: `series` holds no keys; write its keys below it, indented"
                        + " [config-value]"),
                told("series: core\n"));
    }

    @Test
    void brokenYamlLeavesTheDefaults() {
        ConfigReading reading = read("title: [\n");
        assertEquals(SiteConfig.plain(), reading.config());
        assertEquals("yaml-broken", reading.diagnostics().get(0).code());
    }

    private static String placeAndKey(Diagnostic diagnostic) {
        String[] quoted = diagnostic.what().split("`", -1);
        String key = quoted.length > 3 ? quoted[3] : quoted[1];
        return diagnostic.at().line() + ":" + diagnostic.at().column() + " " + key;
    }

    private static List<String> told(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static ConfigReading read(String text) {
        return ConfigReader.read(SourceFile.of("site-config.yml", text));
    }
}
