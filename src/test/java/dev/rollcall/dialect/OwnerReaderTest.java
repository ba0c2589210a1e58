package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rollcall.markdown.Task;
import dev.rollcall.model.Attendance;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerReaderTest {
    private static final SourceRef PLACE = new SourceRef("note.md", 1, 1);
    private static final Passage EMPTY = new Passage(Optional.empty(), 0, Theme.OPEN, List.of(), List.of());
    private static final Names NAMES = Names.of(
            List.of(
                    new Attendance("Ada Lovelace", Optional.of("ada"), Optional.empty(), PLACE),
                    new Attendance("Ben Nemo", Optional.of("bnemo"), Optional.empty(), PLACE),
                    new Attendance("  ...", Optional.empty(), Optional.empty(), PLACE)),
            EMPTY);
    private final OwnerReader owners = new OwnerReader(NAMES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Ada (10m):> Cards | Ada | 10 | Cards",
                "<Ada (10m)>: Cards | Ada | 10 | Cards",
                "<Ada> (10 min): Cards | Ada | 10 | Cards",
                "<Ada:> (10 mins): Cards | Ada | 10 | Cards",
                "<Ada> 10-15 mins: Cards | Ada | 15 | Cards",
                "<Ada> and <Ben> (10 mins): Cards | Ada+Ben | 10 | Cards",
                "<Zoe:> Cards | Zoe | | Cards",
                "[name=Zoe] [time=5 minutes] Cards | Zoe | 5 | Cards",
                "[name=Zoe & Ada] Cards | Zoe+Ada | | Cards",
                "[name=Zoe], [name=Ada]: Cards | Zoe+Ada | | Cards",
                "(AL, BN): Cards | AL+BN | | Cards",
                "(???) Cards | | | Cards",
                "Ada and Ben: Cards | Ada+Ben | | Cards",
                "bnemo: Cards | bnemo | | Cards",
                "@zoe: Cards | zoe | | Cards",
                "Zoe (5 min): Cards | Zoe | 5 | Cards",
                "(after lunch, maybe) Cards | | | Cards"
            })
    void readsWhoLeadsAPoint(String text, String who, String minutes, String rest) {
        Owned owned = owners.item(marked(text));
        assertEquals(who == null ? List.of() : List.of(who.split("\\+", 0)), owned.owners());
        assertEquals(
                minutes == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(minutes)), owned.minutes());
        assertEquals(rest, owned.plain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENH: Cards",
                "Question: who?",
                "buffer: drop it",
                "<Background:> cards were folded",
                "<Release plan for spring:> soon",
                "HubDash: a board",
                "Time: 11am",
                "https://example.org",
                "Release date: we wait",
                "Cards - and more"
            })
    void takesATopicForNobody(String text) {
        Owned owned = owners.item(marked(text));
        assertEquals(List.of(), owned.owners());
        assertFalse(owned.tagged(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cards [name=Zoe, 5 min] | Zoe | 5",
                "Cards [Zoe - 1 min] | Zoe | 1",
                "Cards [Ada/Zoe - 5 mins?] | Ada+Zoe | 5",
                "Cards (Ada) | Ada |",
                "Cards - 10min. | | 10",
                "Cards, Ada, 10minutes | Ada | 10",
                "Cards (July) | |",
                "Cards (and more) | |"
            })
    void readsWhoEndsAPoint(String text, String who, String minutes) {
        Owned owned = new OwnerSuffix(NAMES).item(text);
        assertEquals(who == null ? List.of() : List.of(who.split("\\+", 0)), owned.owners());
        assertEquals(
                minutes == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(minutes)), owned.minutes());
    }

    @Test
    void takesACommaAfterAKnownNameForSpeech() {
        assertEquals(List.of("Ben"), speakers("Ben, it rains"));
        assertEquals(List.of(), speakers("Rain, it pours"));
    }

    private List<String> speakers(String text) {
        return owners.speaker(new Statement(Statement.Form.ITEM, Task.NONE, text, "", false, PLACE, List.of()))
                .owners();
    }

    private static String marked(String text) {
        return text.replace('<', Markup.STRONG).replace('>', Markup.STRONG_END);
    }
}
