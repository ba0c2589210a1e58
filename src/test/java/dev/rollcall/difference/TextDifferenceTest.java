package dev.rollcall.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void tellsWordsThatWereRemovedAndAdded() {
        assertEquals(
                "= We buy the -[cheap]+[good] oil for the lamps.",
                shown("We buy the cheap oil for the lamps.", "We buy the good oil for the lamps."));
    }

    @Test
    void changesWithOnlySignsBetweenThemAreOne() {
        assertEquals(
                "= We buy -[oil, wood]+[paper, ink] and glass.",
                shown("We buy oil, wood and glass.", "We buy paper, ink and glass."));
    }

    @Test
    void wrappingAnewChangesNothing() {
        assertTrue(difference("We buy the cheap\noil.\n\n- one\n  two\n", "We buy the\ncheap oil.\n- one two\n")
                .isNone());
    }

    @Test
    void linesThatAreAlikeAreOneLine() {
        assertEquals("""
                = - Wen buys the oil
                +[- Tomasz paints the door]
                = - Ines asks the smith for -[a price]+[two prices]
                -[- Nobody spoke]""", shown("""
                - Wen buys the oil
                - Ines asks the smith for a price
                - Nobody spoke
                """, """
                - Wen buys the oil
                - Tomasz paints the door
                - Ines asks the smith for two prices
                """));
    }

    @Test
    void whatIsWrittenWithoutSpacesIsToldSignBySign() {
        assertEquals("= 我们买-[便宜的]+[好]油", shown("我们买便宜的油", "我们买好油"));
    }

    @Test
    void noSignIsCutInTwo() {
        assertEquals(
                "= So -[👍🏽]+[👍🏿] and -[e\u0301]+[e\u0300] it is.",
                shown("So 👍🏽 and e\u0301 it is.", "So 👍🏿 and e\u0300 it is."));
    }

    @Test
    void unchangedLinesAreLeftOut() {
        String head = "# Notes\n" + lines(0, 10);
        List<Stretch> stretches = difference(
                        head + "The old end.\n\n" + lines(20, 30), head + "The new end.\n\n" + lines(20, 30))
                .stretches();
        assertEquals(2, stretches.size());
        assertEquals(9, stretches.get(0).leftOut());
        assertEquals("# Notes", stretches.get(0).below());
        assertEquals(5, stretches.get(0).lines().size());
        assertEquals(8, stretches.get(1).leftOut());
        assertEquals(List.of(), stretches.get(1).lines());
    }

    @Test
    void aPartOfATextHasItsOwnDifference() {
        Difference whole = difference("# A\n\none\n\n# B\n\ntwo", "# A\n\none\n\n# B\n\ntwo changed");
        assertTrue(whole.within(1, 4).isNone());
        assertEquals(1, whole.within(5, 7).changed());
    }

    @Test
    void textsThatAreTooLargeAreNotCompared() {
        assertEquals(Optional.empty(), TextDifference.of(List.of("a ".repeat(150_000)), List.of("a")));
        assertEquals(Optional.empty(), TextDifference.of(List.of(lines(0, 5_000).split("\n", -1)), List.of("a")));
    }

    @Test
    void hostileTextsTakeAMomentOnly() {
        Random random = new Random(1);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            compare(signs(random), signs(random));
            compare("word ".repeat(39_000), "drow ".repeat(39_000));
            compare("- a b\n".repeat(3_900), "- b a\n".repeat(3_900));
            compare(alike(random), alike(random));
        });
    }

    private static void compare(String before, String after) {
        assertTrue(TextDifference.of(List.of(before.split("\n", -1)), List.of(after.split("\n", -1)))
                .isPresent());
    }

    private static String signs(Random random) {
        return random.ints(190_000, 0, 3)
                .mapToObj(i -> i == 0 ? " " : i == 1 ? "a" : "\n- ")
                .limit(11_000)
                .collect(Collectors.joining());
    }

    private static String alike(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 90; line++) {
            text.append("- ");
            random.ints(990, 0, 2).forEach(i -> text.append(i == 0 ? "a " : "b "));
            text.append('\n');
        }
        return text.toString();
    }

    private static String lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lines.add("Line " + i + ".\n\n");
        }
        return String.join("", lines);
    }

    private static Difference difference(String before, String after) {
        return TextDifference.of(List.of(before.split("\n", -1)), List.of(after.split("\n", -1)))
                .orElseThrow();
    }

    private static String shown(String before, String after) {
        return difference(before, after).lines().stream()
                .map(TextDifferenceTest::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Line line) {
        String pieces = line.pieces().stream()
                .map(p -> switch (p.mark()) {
                    case SAME -> p.text();
                    case REMOVED -> "-[" + p.text() + "]";
                    case ADDED -> "+[" + p.text() + "]";
                })
                .collect(Collectors.joining());
        boolean whole = line.pieces().size() == 1 && line.isChanged();
        return whole ? pieces : "= " + pieces;
    }
}
