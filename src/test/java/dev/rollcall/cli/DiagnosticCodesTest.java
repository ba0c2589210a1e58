package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every diagnostic has a small site that raises it, {@code src/test/resources/diagnostics/<code>/}, with all that {@code
 * rollcall check} tells of it in {@code told.txt}, and a row in the documentation. {@code -Dgolden=update} writes {@code
 * told.txt} anew.
 */
class DiagnosticCodesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");
    private static final Path TABLE = Path.of("src/docs/diagnostics.md");
    private static final Path TESTS = Path.of("src/test/java/dev/rollcall");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (error|warning|note)(?:, (?:warning|note))? \\|");

    /** What no small note can raise, with the test that does. */
    private static final Map<String, String> RAISED_BY = Map.ofEntries(
            Map.entry("address-twice", "output/OutputTreeTest.java"),
            Map.entry("file-too-large", "output/PagesLimitsTest.java"),
            Map.entry("markdown-too-long", "markdown/PathologicalTest.java"),
            Map.entry("markdown-too-slow", "markdown/PathologicalTest.java"),
            Map.entry("markdown-unreadable", "markdown/SourceViewTest.java"),
            Map.entry("note-unreadable", "notes/ContentReaderTest.java"),
            Map.entry("previous-unreadable", "permalink/LedgerTextTest.java"),
            Map.entry("redirect-cycle", "site/OldPagesTest.java"),
            Map.entry("redirect-dead", "site/OldPagesTest.java"),
            Map.entry("redirect-taken", "site/OldPagesTest.java"),
            Map.entry("redirect-twice", "site/OldPagesTest.java"),
            Map.entry("redirect-unsafe", "site/OldPagesTest.java"),
            Map.entry("site-large", "output/PagesLimitsTest.java"),
            Map.entry("site-too-large", "output/PagesLimitsTest.java"),
            Map.entry("version-alias", "version/VersionPlanTest.java"),
            Map.entry("version-empty", "build/KeptVersionsTest.java"),
            Map.entry("version-errors", "build/KeptVersionsTest.java"),
            Map.entry("version-latest", "version/VersionPlanTest.java"),
            Map.entry("version-none", "version/VersionPlanTest.java"),
            Map.entry("version-pattern", "version/VersionPlanTest.java"),
            Map.entry("version-shallow", "version/VersionPlanTest.java"),
            Map.entry("version-twice", "version/VersionPlanTest.java"));

    @Test
    void everyCodeHasASiteThatRaisesItAndARowInTheDocumentation() throws IOException {
        List<String> documented = documented();
        List<String> wanted = new ArrayList<>();
        for (Map.Entry<String, List<String>> code : DiagnosticCodes.inSources().entrySet()) {
            String name = code.getKey();
            String made = "`" + name + "` (made in " + String.join(", ", code.getValue()) + "): ";
            Path fixture = FIXTURES.resolve(name);
            if (!RAISED_BY.containsKey(name) && !Files.isDirectory(fixture.resolve("content"))) {
                wanted.add(made + "write the smallest note that raises it as " + fixture
                        + "/content/….md, run this test with -Dgolden=update, and read the told.txt that it wrote");
            }
            if (!documented.contains(name)) {
                wanted.add(made + "add the row \"| `" + name + "` | warning | what is wrong, and what to do |\" to "
                        + TABLE);
            }
        }
        assertEquals("", String.join("\n", wanted));
    }

    @Test
    void nothingIsDocumentedOrRaisedThatIsNotThere() throws IOException {
        TreeSet<String> codes = new TreeSet<>(DiagnosticCodes.inSources().keySet());
        List<String> sorted = documented().stream().sorted().toList();
        assertEquals(List.copyOf(codes), sorted, "the rows of " + TABLE + ", each code once");
        assertEquals(sorted, documented(), "the rows of " + TABLE + " in the order of the alphabet");
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            List<String> gone = folders.map(f -> f.getFileName().toString())
                    .filter(f -> !codes.contains(f))
                    .toList();
            assertEquals(List.of(), gone, "folders of " + FIXTURES + " for codes that are no more");
        }
    }

    @Test
    void whatNoNoteCanRaiseIsRaisedByATest() throws IOException {
        for (Map.Entry<String, String> test : RAISED_BY.entrySet()) {
            String source = Files.readString(TESTS.resolve(test.getValue()));
            assertTrue(source.contains(test.getKey()), test.getValue() + " should raise `" + test.getKey() + "`");
        }
    }

    @TestFactory
    List<DynamicTest> checkTellsOfEachSiteWhatItShould() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.sorted()
                    .map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)))
                    .toList();
        }
    }

    @Test
    void codesAreFoundWhereverOneIsMade() {
        assertEquals(List.of("a-b", "c"), DiagnosticCodes.in("""
                add(Diagnostic.warning(f(x, "no-code"), "a-b", "what", "mend"));
                return Diagnostic.error(
                        at, "c", "what, `" + x + "`", "");
                """));
        assertEquals(List.of("too-long"), DiagnosticCodes.in("""
                unread("too-long"); Diagnostic.error(at, code, what, mend);
                Diagnostic.error(at, told.code(), what, mend);
                """));
    }

    private static void check(Path folder) throws IOException {
        String code = folder.getFileName().toString();
        String told = Screen.of(folder, "check", "--review", "--format", "text", "--site", folder.toString())
                .out();
        Path expected = folder.resolve("told.txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", told, expected.toString());
        assertTrue(told.contains(" [" + code + "]"), () -> folder + " does not raise `" + code + "`:\n" + told);
        assertTrue(
                told.lines().allMatch(DiagnosticCodesTest::isWellMade), () -> "what, how to mend it [code]:\n" + told);
    }

    /** As the house asks: lower case, no full stop. */
    private static boolean isWellMade(String line) {
        String message = line.replaceFirst("^\\S+:\\d+:\\d+: (?:error|warning|note): ", "");
        String words = message.replaceFirst(" \\[[a-z-]+]$", "");
        return !message.equals(line)
                && !words.equals(message)
                && !words.endsWith(".")
                && (!Character.isUpperCase(words.charAt(0)) || Character.isUpperCase(words.charAt(1)));
    }

    private static List<String> documented() throws IOException {
        Matcher row = ROW.matcher(Files.readString(TABLE));
        return row.results().map(r -> r.group(1)).collect(Collectors.toList());
    }
}
