package dev.rollcall.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {
    private static final NoteReader READER = new NoteReader(new MarkdownReader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Team meeting\n\nHello",
                "",
                "\n",
                "---",
                "---\n",
                "---\n\n# Team meeting\n",
                "---\nHello there\n---\n# Team meeting\n",
                "***\ntitle: x\n***\n",
                "Hello\n---\ntitle: x\n---\n",
                "- a\n---\n",
                "----------\n# Team meeting\n",
                "--- title: x\n---\n",
                "  ---\ntitle: x\n---\n",
                "```\n---\ntitle: x\n---\n```\n",
                "---\n\ntitle: x\n",
                "***\n\nNote: all times are UTC\n",
                "...\ntitle: x\n...\n"
            })
    void aNoteWithoutFrontMatterIsAllBody(String text) {
        FrontMatterReader.Reading reading = FrontMatterReader.read(SourceFile.of("content/a.md", text));
        assertEquals(FrontMatter.none(), reading.frontMatter());
        assertEquals(text, reading.body());
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void readsFrontMatterAndLeavesEmptyLinesInItsPlace() {
        Note note = read("---\ntitle: \"Team: weekly\"\ntags: [a, b]\ndate: 2024-03-07\n---\n# Hello\n");
        assertEquals(Map.of("title", "[Team: weekly]", "tags", "[a, b]", "date", "[2024-03-07]"), fields(note));
        assertEquals(
                new SourceRef("content/a.md", 2, 8),
                note.frontMatter().at("title").orElseThrow());
        Block first = note.document().outline().blocks().get(0);
        assertEquals(new SourceRef("content/a.md", 6, 1), first.at());
        assertEquals(List.of(), note.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n...\nbody",
                "---  \ntitle: x\n---\t\nbody",
                "\uFEFF---\r\ntitle: x\r\n---\r\nbody"
            })
    void readsOtherWaysToFence(String text) {
        FrontMatterReader.Reading reading = FrontMatterReader.read(SourceFile.of("content/a.md", text));
        assertEquals(Optional.of("x"), reading.frontMatter().text("title"));
        assertEquals("\n\n\nbody", reading.body());
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void keepsUnknownKeysAndNestedValues() {
        Note note = read("---\nx-y_z: 1\nwho:\n  - name: Ada\n    handle: ada\n# a remark\nlong: |\n  a\n\n  b\n---\n");
        assertEquals(Map.of("x-y_z", "[1]", "who", "[]", "long", "[a\n\nb]"), fields(note));
        assertEquals(List.of(), note.diagnostics());
    }

    @Test
    void readsASecondBlockAndPrefersTheFirst() {
        Note note = read("---\ntitle: pad\n---\n\n---\ntitle: site\ndate: 2024-03-07\n---\n# Hello\n");
        assertEquals(Map.of("title", "[pad]", "date", "[2024-03-07]"), fields(note));
        assertEquals(9, note.document().outline().blocks().get(0).at().line());
        assertEquals(
                List.of("content/a.md:5:1: note: a second block of front matter; join the two; where both name a key,"
                        + " the first is used [front-matter-twice]"),
                shown(note));
    }

    @Test
    void aRuleAfterFrontMatterIsNoSecondBlock() {
        Note note = read("---\ntitle: pad\n---\n\n---\n\nNotes: none\n\n---\n");
        assertEquals(Map.of("title", "[pad]"), fields(note));
        assertEquals(List.of(), shown(note));
    }

    @Test
    void usesTheLeadingFieldsOfABlockWithoutEnd() {
        Note note = read("---\ntitle: x\ndate: 2024-03-07\n\n# Hello\n\ntext: no field\n");
        assertEquals(Map.of("title", "[x]", "date", "[2024-03-07]"), fields(note));
        assertEquals(5, note.document().outline().blocks().get(0).at().line());
        assertEquals(
                List.of("content/a.md:1:1: warning: front matter has no end; write `---` below its last line; its"
                        + " leading fields were used [front-matter-open]"),
                shown(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "----", "x---", "\u00e9'---"})
    void readsAMistypedFence(String fence) {
        Note note = read(fence + "\ntitle: x\n---\n# Hello\n");
        assertEquals(Map.of("title", "[x]"), fields(note));
        assertEquals(
                List.of("content/a.md:1:1: warning: `" + fence + "` stands where front matter begins; write `---`; it"
                        + " was read as that [front-matter-fence]"),
                shown(note));
    }

    @Test
    void savesWhatCanBeReadOfBrokenYaml() {
        Note note = read("---\ntitle: Team: weekly\ndate: 2024-03-07\nquote: 'it''s\nend: \"x\"\n---\n# Hello\n");
        assertEquals(
                Map.of("title", "[Team: weekly]", "date", "[2024-03-07]", "quote", "['it''s]", "end", "[x]"),
                fields(note));
        assertEquals(
                new SourceRef("content/a.md", 2, 8),
                note.frontMatter().at("title").orElseThrow());
        assertEquals(
                List.of("yaml-broken"),
                note.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(2, note.diagnostics().get(0).at().line());
    }

    @Test
    void tellsAKeyThatStandsTwice() {
        Note note = read("---\ntitle: x\ntitle: y\n---\n");
        assertEquals(Map.of("title", "[x]"), fields(note));
        assertEquals(
                List.of("content/a.md:3:1: warning: key `title` stands twice; remove one; the first is used"
                        + " [yaml-key-twice]"),
                shown(note));
    }

    @Test
    void valuesStayWhatTheAuthorWrote() {
        Note note = read("---\nstatus: no\nstart: 12:30\nslug: 010\nempty:\nzone: ~\n---\n");
        assertEquals(
                Map.of("status", "[no]", "start", "[12:30]", "slug", "[010]", "empty", "[]", "zone", "[~]"),
                fields(note));
        assertEquals(Optional.empty(), note.frontMatter().text("empty"));
        assertEquals(Optional.empty(), note.frontMatter().text("none"));
        assertTrue(note.frontMatter().has("empty"));
    }

    @Test
    void knowsItsNameAndFolder() {
        SourceFile file = SourceFile.of("content/a.md", "");
        Note note = READER.read("team/2024/2024-03-07.notes.md", file);
        assertEquals("2024-03-07.notes", note.baseName());
        assertEquals("team/2024", note.folder());
        assertEquals("", READER.read(".md", file).folder());
        assertEquals(".md", READER.read(".md", file).baseName());
    }

    @Test
    void anyHeadIsReadAndTheBodyStaysInStep() {
        String[] pieces = {
            "---",
            "--",
            "----",
            "...",
            "title: x",
            "date: [",
            "- a",
            "  - b",
            "# Hello",
            "",
            " ",
            "text",
            "a: b: c",
            "\"",
            "k:",
            "\t",
            "***",
            "x: *y",
            "x: &y 1",
            "{",
            "```",
            "\u0000",
            "\ud800",
            "..."
        };
        Random random = new Random(13);
        for (int run = 0; run < 4_000; run++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "---\n" : "");
            random.ints(random.nextInt(14), 0, pieces.length)
                    .forEach(i -> text.append(pieces[i]).append(random.nextInt(9) == 0 ? "" : "\n"));
            SourceFile file = SourceFile.of("content/a.md", text.toString());
            FrontMatterReader.Reading reading = FrontMatterReader.read(file);
            SourceFile body = SourceFile.of("content/a.md", reading.body());
            assertEquals(file.lineCount(), body.lineCount(), text.toString());
            boolean inBody = false;
            for (int line = 1; line <= file.lineCount(); line++) {
                inBody |= !body.line(line).isEmpty();
                assertEquals(inBody ? file.line(line) : "", body.line(line), text.toString());
            }
        }
    }

    @Test
    void hostileHeadsTakeNoTime() {
        hostile("---\n" + "a: ".repeat(500_000) + "\n---\n");
        hostile("---\n" + "a: " + " ".repeat(1_000_000) + "x\n---\n");
        hostile("---\n" + "a: x\n".repeat(200_000));
        hostile("---\n" + "a: x\n---\n".repeat(100_000));
        hostile("---\na: " + "[".repeat(500_000) + "\n---\n");
        hostile("---\n" + " ".repeat(2_000_000) + "\n---\n");
        hostile("-".repeat(2_000_000));
        hostile("---\na" + "\t ".repeat(500_000) + "\n---\n");
    }

    private static void hostile(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> FrontMatterReader.read(SourceFile.of("content/a.md", text)));
    }

    private static Note read(String text) {
        return READER.read("a.md", SourceFile.of("content/a.md", text));
    }

    private static Map<String, String> fields(Note note) {
        Map<String, String> fields = new TreeMap<>();
        note.frontMatter()
                .fields()
                .forEach((key, field) -> fields.put(key, field.value().texts().toString()));
        return fields;
    }

    private static List<String> shown(Note note) {
        return note.diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
