package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Items that somebody brought who is not in the roll call of that day. */
class ItemOwnersTest {
    private static final Meetings FIRST = Meetings.on("call/a.md", "2024-01-02")
            .present("Ines Carvalho @inescar")
            .item("Lamps", "Ines");

    private static final Meetings SECOND = Meetings.on("call/b.md", "2024-01-09")
            .present("Ines Carvalho @inescar", "Wen Li @wenli")
            .action("Write to the harbor", false, "Ines");

    @Test
    void whoOwnsTimeAndAgainInTheSeriesOwnsAlsoWhenAway() {
        assertEquals(
                List.of("Lamps by [inescar]", "Shades by [inescar]", "Docs: Index by []"),
                items(Meetings.on("call/c.md", "2024-01-16")
                        .present("Wen Li @wenli")
                        .item("Ines: Shades")
                        .item("Docs: Index")));
    }

    @Test
    void whatStandsThereOnceIsATopic() {
        assertEquals(
                List.of("Lamps by [inescar]", "Wen: Shades by []"),
                items(Meetings.on("call/c.md", "2024-01-16").item("Wen: Shades")));
    }

    @Test
    void anotherSeriesTellsNothing() {
        assertEquals(
                List.of("Lamps by [inescar]", "Ines: Shades by []"),
                items(Meetings.on("core/c.md", "2024-01-16").item("Ines: Shades")));
    }

    @Test
    void ofTwoWhoAreCalledSoNeitherDoes() {
        assertEquals(
                List.of("Lamps by [inescar]", "[Ines] Shades by []"),
                items(Meetings.on("call/c.md", "2024-01-16")
                        .present("Ines Berg @iberg")
                        .item("[Ines] Shades")));
    }

    private static List<String> items(Meetings third) {
        return Meetings.gather(FIRST, SECOND, third).archive().meetings().stream()
                .flatMap(m -> m.items().stream())
                .map(i -> i.item().title() + " by "
                        + i.owners().stream().flatMap(o -> o.person().stream()).toList())
                .toList();
    }
}
