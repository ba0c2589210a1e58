package dev.rollcall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @Test
    void dropsAByteOrderMarkAtTheBeginningOnly() {
        assertEquals("a\uFEFFb", SourceFile.of("n.md", "\uFEFFa\uFEFFb").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\r\n\r\nc", "a\rb\r\rc", "a\nb\n\nc", "a\r\nb\n\rc"})
    void readsAllLineEndsAsOne(String text) {
        SourceFile file = SourceFile.of("n.md", text);
        assertEquals("a\nb\n\nc", file.text());
        assertEquals(4, file.lineCount());
    }

    @Test
    void replacesWhatNoPageMayHold() {
        String bad = "a\u0000b\u001bc\u007fd\u0085e\ud83df\udea2g\uffffh\ufdd0i\ud83f\udffej";
        assertEquals("abcdefghij", SourceFile.of("n.md", bad).text().replace("\ufffd", ""));
        assertEquals(19, SourceFile.of("n.md", bad).text().length());
        String good = "\t\f é\u00a0\u200f会\ud83d\udea2\ufffd";
        assertEquals(good, SourceFile.of("n.md", good).text());
    }

    @Test
    void aFinalLineEndOpensAnEmptyLine() {
        SourceFile with = SourceFile.of("n.md", "a\nb\n");
        assertEquals(3, with.lineCount());
        assertEquals("b", with.line(2));
        assertEquals("", with.line(3));
        SourceFile without = SourceFile.of("n.md", "a\nb");
        assertEquals(2, without.lineCount());
        assertEquals("b", without.line(2));
    }

    @Test
    void anEmptyFileHasOneLine() {
        SourceFile file = SourceFile.of("n.md", "\uFEFF");
        assertEquals(1, file.lineCount());
        assertEquals("", file.line(1));
        assertEquals(new SourceRef("n.md", 1, 1), file.at(0));
    }

    @Test
    void knowsThePlaceOfEachOffset() {
        SourceFile file = SourceFile.of("a/n.md", "ab\n\nc");
        assertEquals(
                "a/n.md:1:1 a/n.md:1:2 a/n.md:1:3 a/n.md:2:1 a/n.md:3:1 a/n.md:3:2",
                String.join(
                        " ",
                        IntStream.rangeClosed(0, 5)
                                .mapToObj(i -> file.at(i).toString())
                                .toList()));
    }

    @Test
    void countsColumnsInUtf16Units() {
        assertEquals(4, SourceFile.of("n.md", "x\ud83d\udea2y").at(3).column());
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        SourceFile file = SourceFile.of("n.md", "ab");
        assertEquals(
                "offset 3 must be in 0..2",
                assertThrows(IllegalArgumentException.class, () -> file.at(3)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> file.at(-1));
    }

    @Test
    void refusesAPlaceBeforeTheFirst() {
        assertEquals(
                "line 0 and column 1 must be at least 1",
                assertThrows(IllegalArgumentException.class, () -> new SourceRef("n.md", 0, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new SourceRef("n.md", 1, 0));
    }

    @Test
    void placesAndLinesAgreeWithACountFromTheStart() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, 5).forEach(i -> text.append("ab\n\r\u00e9".charAt(i)));
            SourceFile file = SourceFile.of("n.md", text.toString());
            StringBuilder rebuilt = new StringBuilder();
            for (int line = 1; line <= file.lineCount(); line++) {
                assertEquals(new SourceRef("n.md", line, 1), file.at(rebuilt.length()));
                rebuilt.append(file.line(line)).append(line < file.lineCount() ? "\n" : "");
            }
            assertEquals(file.text(), rebuilt.toString());
        }
    }
}
