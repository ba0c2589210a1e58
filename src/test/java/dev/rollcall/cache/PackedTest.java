package dev.rollcall.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedTest {
    private record Line(int number, String text) {}

    private record Page(List<Line> lines, Optional<LocalDate> day, boolean whole) {}

    private static Stream<Page> pages() {
        return Stream.of(
                new Page(List.of(), Optional.empty(), false),
                new Page(List.of(new Line(3, "")), Optional.of(LocalDate.of(2026, 1, 7)), true),
                new Page(List.of(new Line(1, "Öl und \uD83E\uDE94")), Optional.empty(), true),
                new Page(List.of(new Line(1, "We buy oil. ".repeat(20_000))), Optional.empty(), true));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsPackedIsTheSameAgain(Page page) {
        assertEquals(page, Packed.of(Page.class, page).value());
    }
}
