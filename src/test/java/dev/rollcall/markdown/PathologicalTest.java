package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.source.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile notes: none fails, and each is shown within seconds, most of them within a few hundred milliseconds. */
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("quotes in quotes", ">".repeat(3_000) + " a"),
                Arguments.of("lists in lists", nestedLists(400)),
                Arguments.of("lists in lists on a line", "- ".repeat(500) + "a"),
                Arguments.of("open brackets", "[".repeat(20_000) + "a"),
                Arguments.of("brackets in brackets", "[".repeat(3_000) + "a" + "]".repeat(3_000)),
                Arguments.of("open links", "[a](".repeat(2_000)),
                Arguments.of("open pictures", "![[]()".repeat(1_500)),
                Arguments.of("emphasis in emphasis", "*a **a ".repeat(5_000) + "b" + "** a* ".repeat(5_000)),
                Arguments.of("underscores", "_".repeat(5_000)),
                Arguments.of("underscores apart", "_a ".repeat(10_000)),
                Arguments.of("tildes apart", "~a".repeat(4_000)),
                Arguments.of("equal signs apart", " ==a".repeat(4_000)),
                Arguments.of("runs of backquotes", backquotes(400)),
                Arguments.of("backquotes", "`".repeat(50_000)),
                Arguments.of("angles", "<".repeat(50_000)),
                Arguments.of("open tags", "<b>".repeat(4_000)),
                Arguments.of("open tags in lines", "<div>\n".repeat(5_000)),
                Arguments.of("open comments", "<!-- ".repeat(10_000)),
                Arguments.of("a long comment", "a <!-- " + "b ".repeat(10_000) + "-->"),
                Arguments.of("a long tag", "a <b title=\"" + "c ".repeat(10_000) + "\">"),
                Arguments.of("entities", "&amp;".repeat(4_000)),
                Arguments.of("boxes in boxes", ":::info\n".repeat(500) + "a"),
                Arguments.of("open roles", "{ref}`".repeat(10_000)),
                Arguments.of("open embeds", "{%youtube ".repeat(10_000)),
                Arguments.of("handles", "@a/".repeat(20_000)),
                Arguments.of("numbers", "a/b#1/".repeat(20_000)),
                Arguments.of("mail", "a@".repeat(20_000)),
                Arguments.of("addresses", "https://a".repeat(10_000)),
                Arguments.of("parentheses in an address", "https://a.org/" + "(".repeat(20_000) + ")".repeat(20_000)),
                Arguments.of("colons", ":a".repeat(30_000)),
                Arguments.of("footnotes in footnotes", footnotes(1_000)),
                Arguments.of("pipes", "|".repeat(5_000) + "\n" + "|-".repeat(5_000) + "|\n"),
                Arguments.of("cells", "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(2_000)),
                Arguments.of(
                        "a reference of 20 KB", "[a]: <data:image/png;base64," + "QUJD".repeat(5_000) + ">\n\n![][a]"),
                Arguments.of(
                        "references",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> "[r" + i + "]: /x\n")
                                .collect(Collectors.joining())),
                Arguments.of("a line of 200 KB", "word ".repeat(40_000)),
                Arguments.of("a word of 200 KB", "w".repeat(200_000)),
                Arguments.of("headings", "# same\n\n".repeat(5_000)),
                Arguments.of(
                        "indents",
                        IntStream.range(1, 300)
                                .mapToObj(i -> " ".repeat(8 * i) + "- a\n")
                                .collect(Collectors.joining())),
                Arguments.of(
                        "a note of 1 MB",
                        "## Topic\n\n- **Ada:** said https://example.org/a_b #12\n  - [ ] and @bob\n\n"
                                .repeat(13_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isShownInTime(String name, String note) {
        Rendering shown = assertTimeout(LIMIT, () -> Shown.rendering(note));
        assertTrue(codes(shown.diagnostics()).stream().noneMatch(c -> c.equals("markdown-unreadable")), name);
    }

    @Test
    void theSourceIsShownWhereTheTimeIsUp() {
        String note = "![[]()".repeat(4_000);
        MarkdownDocument document = new MarkdownReader(Duration.ofMillis(1))
                .read(dev.rollcall.source.SourceFile.of(Shown.PATH, note), note);
        assertEquals(List.of("markdown-too-slow"), codes(document.diagnostics()));
        RenderRequest request =
                new RenderRequest(document, 1, 1, 2, false, Shown::resolve, List.of(Shown.decision(1, 1, 1)));
        assertEquals(
                "<span id=\"d1\"></span><pre class=\"source\"><code>" + note + "\n</code></pre>",
                Shown.RENDERER.render(request).html().value());
    }

    @Test
    void aNoteOfManyMegabytesIsNotEvenTried() {
        MarkdownDocument document = Shown.read("a\n".repeat(5 << 20));
        assertEquals(List.of("markdown-too-long"), codes(document.diagnostics()));
        assertEquals(1, document.outline().blocks().size());
    }

    @Test
    void threadsDoNotKeepTheProgramAlive() {
        Shown.html("a");
        assertEquals(
                List.of(),
                Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().startsWith("markdown-") && !t.isDaemon())
                        .map(Thread::getName)
                        .toList());
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    private static String nestedLists(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining());
    }

    private static String backquotes(int runs) {
        return IntStream.range(1, runs).mapToObj(i -> "`".repeat(i) + " ").collect(Collectors.joining());
    }

    private static String footnotes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "[^" + i + "]: see [^" + (i + 1) + "]\n\n")
                .collect(Collectors.joining("", "[^0]\n\n", ""));
    }
}
