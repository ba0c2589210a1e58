package dev.rollcall.source;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "~",
                "null",
                "true",
                "12:30",
                "010",
                "0x1F",
                "1_000",
                "1e3",
                ".inf",
                "2024-03-07",
                "2024-03-07 17:00:00 +02:00",
                "17.10",
                "=",
                "1.0"
            })
    void keepsWhatTheAuthorWrote(String value) {
        assertEquals("{k: " + value + "}", shown("k: " + value));
    }

    @Test
    void readsTextsListsAndMappingsWithTheirPlaces() {
        YamlReading reading = read("title: 'Team: weekly'\nwho:\n  - Ada\n  - {name: Ben}\n");
        YamlNode.Fields root = reading.fields(new SourceRef("x", 1, 1));
        assertEquals("{title: Team: weekly, who: [Ada, {name: Ben}]}", shown(root));
        assertEquals(
                new SourceRef("site.yml", 1, 8),
                root.value("title").orElseThrow().at());
        assertEquals(new SourceRef("site.yml", 2, 1), root.byKey().get("who").keyAt());
        YamlNode.Items who = (YamlNode.Items) root.value("who").orElseThrow();
        assertEquals(new SourceRef("site.yml", 3, 5), who.values().get(0).at());
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void countsLinesFromWhereTheTextBegins() {
        YamlReading reading = Yaml.read(SourceFile.of("n.md", ""), "a: 1\nb: [", 12);
        assertEquals(13, reading.diagnostics().get(0).at().line());
    }

    @Test
    void usesTheFirstOfADoubledKey() {
        YamlReading reading = read("a: 1\nb: 2\na: 3\n");
        assertEquals("{a: 1, b: 2}", shown(reading.root().orElseThrow()));
        assertEquals(
                "[site.yml:3:1: warning: key `a` stands twice; remove one; the first is used [yaml-key-twice]]",
                reading.diagnostics().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only words\n", "---\n"})
    void anEmptyDocumentSaysNothing(String text) {
        YamlReading reading = read(text);
        assertEquals("{}", shown(reading.fields(new SourceRef("x", 1, 1))));
        assertEquals(List.of(), reading.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "a: {",
                "a: 'x",
                "a: \"\\q\"",
                "a: b: c",
                "@a",
                "`a`",
                "%YAML 9.9\n--- a",
                "a: *none",
                "? [",
                "\tb: 1",
                "a: 1\n b: 2",
                "- a\nb: 1",
                "a: &x [*x]",
                "--- a\n--- b\n",
                "!!",
                "&a &b c",
                "%"
            })
    void tellsWhatIsBroken(String text) {
        YamlReading reading = read(text);
        assertEquals(Optional.empty(), reading.root());
        assertEquals(
                List.of("yaml-broken"),
                reading.diagnostics().stream().map(Diagnostic::code).toList());
        assertTrue(reading.diagnostics().get(0).what().lines().count() == 1, reading.toString());
    }

    @Test
    void tagsChangeNothing() {
        assertEquals("{c: x, d: no, e: 5}", shown("c: !secret x\nd: !!bool no\ne: !!float 5\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!java.net.URL [\"http://127.0.0.1:1/x\"]",
                "!!javax.script.ScriptEngineManager {}",
                "a: !<tag:yaml.org,2002:java.lang.ProcessBuilder> [x]"
            })
    void tagsThatNameAClassAreRefused(String text) {
        YamlReading reading = read(text);
        assertEquals(Optional.empty(), reading.root());
        assertEquals(
                List.of("yaml-broken"),
                reading.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void anAliasIsTheValueAgain() {
        assertEquals("{a: [x], b: [x]}", shown("a: &n [x]\nb: *n\n"));
    }

    @Test
    void aMergeKeyIsAKeyLikeAnyOther() {
        assertEquals("{a: {x: 1}, b: {<<: {x: 1}}}", shown("a: &n {x: 1}\nb:\n  <<: *n\n"));
    }

    @Test
    void limitsWhatAliasesBlowUp() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        refusedSoon(bomb.toString());
    }

    @Test
    void limitsWhatManyUsesOfOneAliasBlowUp() {
        refusedSoon("a: &a [" + "x, ".repeat(9_000) + "x]\nb: [" + "*a, ".repeat(19) + "*a]\n");
    }

    @Test
    void limitsDepth() {
        refusedSoon("[".repeat(100_000) + "]".repeat(100_000));
        refusedSoon("a: " + "- ".repeat(50_000) + "x");
        refusedSoon("- ".repeat(50_000) + "x");
        refusedSoon("{a: ".repeat(41) + "}".repeat(41));
    }

    @Test
    void limitsSize() {
        refusedSoon("a: " + "x".repeat(3 << 20));
        refusedSoon("a: " + "x".repeat((1 << 20) - 8));
        refusedSoon("a: \"" + "x".repeat((1 << 20) - 8) + "\"");
        refusedSoon("- x\n".repeat(200_000));
    }

    @Test
    void readsASettingsFileOfAnySensibleSize() {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            people.append("- name: Person %d\n  aliases: [p%d, q%d]\n".formatted(i, i, i));
        }
        YamlReading reading = read(people.toString());
        assertEquals(List.of(), reading.diagnostics());
        assertEquals(
                5_000, ((YamlNode.Items) reading.root().orElseThrow()).values().size());
    }

    @Test
    void anythingIsReadOrToldButNothingThrows() {
        String[] pieces = {
            "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "&x ", "*x", "!t ", "#", "|", ">", "%", "@",
            "?", "---", "\t", "\u0007", "\ud800", "\u00e9", ",", "<<", "\\", "..."
        };
        Random random = new Random(11);
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, pieces.length).forEach(i -> text.append(pieces[i]));
            YamlReading reading = read(text.toString());
            assertTrue(
                    reading.root().isEmpty()
                            || reading.diagnostics().stream()
                                    .noneMatch(d -> d.code().equals("yaml-broken")),
                    text.toString());
        }
    }

    @Test
    void textsAreTrimmedFlatAndNeverBlank() {
        assertEquals(List.of("a, b"), read("a, b").root().orElseThrow().texts());
        assertEquals(
                List.of("a", "b", "c"),
                read("[a, [\" b \", ''], {x: y}, c]").root().orElseThrow().texts());
        assertEquals(List.of(), read("{a: b}").root().orElseThrow().texts());
    }

    private static void refusedSoon(String text) {
        YamlReading reading = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
        assertEquals(Optional.empty(), reading.root());
        assertEquals(
                List.of("yaml-broken"),
                reading.diagnostics().stream().map(Diagnostic::code).toList());
    }

    private static YamlReading read(String text) {
        return Yaml.read(SourceFile.of("site.yml", text));
    }

    private static String shown(String text) {
        YamlReading reading = read(text);
        assertEquals(List.of(), reading.diagnostics());
        return shown(reading.root().orElseThrow());
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return text.value();
        }
        if (node instanceof YamlNode.Items items) {
            return items.values().stream().map(YamlTest::shown).collect(joining(", ", "[", "]"));
        }
        return ((YamlNode.Fields) node)
                .byKey().values().stream()
                        .map(f -> f.key() + ": " + shown(f.value()))
                        .collect(joining(", ", "{", "}"));
    }
}
