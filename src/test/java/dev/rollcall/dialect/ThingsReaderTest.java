package dev.rollcall.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.markdown.Task;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThingsReaderTest {
    @Test
    void whatStandsBehindAnArticleIsAThing() {
        assertThat(things("The Kestrel will land", "bathe Heron", "using Orchard-Pruner, each A Lark")
                        .words())
                .containsExactlyInAnyOrder("kestrel", "orchard-pruner", "lark");
    }

    @Test
    void soIsWhatStandsBeforeAVersion() {
        assertThat(things("Kestrel 2.1, Heron v3 and Lark 2.x", "Wen 12 and Ines v", "Plover 12345.1")
                        .words())
                .containsExactlyInAnyOrder("kestrel", "heron", "lark");
    }

    @Test
    void aWordInSmallLettersIsCommon() {
        Things things = things("we have an idea today");
        assertThat(things.common()).containsExactlyInAnyOrder("have", "idea");
        assertThat(things.has("Idea")).isTrue();
        assertThat(things.has("Today")).isFalse();
    }

    @Test
    void initialsThatActTwiceAreSomebody() {
        Things things = things("WLI will ask", "Then /WLI: done", "TLI will go");
        assertThat(things.act("WLI")).isTrue();
        assertThat(things.act("TLI")).isFalse();
    }

    private static Things things(String... said) {
        List<Statement> body = Stream.of(said)
                .map(text -> new Statement(
                        Statement.Form.ITEM, Task.NONE, text, "", false, new SourceRef("a.md", 1, 1), List.of()))
                .toList();
        return Things.in(new Passage(Optional.empty(), 0, Theme.OPEN, body, List.of()));
    }
}
