package dev.rollcall.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.bench.search.KnownItem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownItemsTest {
    private static final Map<String, Integer> EVERYWHERE = Map.of("minutes", 30);

    @Test
    void onlyWhatItsWordsTellApartIsAskedFor() {
        KnownItems.Asked asked = KnownItems.of(targets(), EVERYWHERE, 1, 100);
        assertEquals(2, asked.few());
        assertEquals(2, asked.alike());
        assertEquals(
                List.of("lantern batteries order"),
                asked.items().stream()
                        .filter(i -> i.kind() == Kind.PLAIN && i.page().equals("call/0/"))
                        .map(KnownItem::query)
                        .toList());
        assertFalse(asked.items().stream().anyMatch(i -> i.query().contains("roof")));
        assertEquals(
                List.of(),
                asked.items().stream()
                        .filter(i -> i.query().contains("minutes"))
                        .toList());
    }

    @Test
    void theSameSeedAsksTheSame() {
        assertEquals(KnownItems.of(targets(), EVERYWHERE, 5, 9), KnownItems.of(targets(), EVERYWHERE, 5, 9));
    }

    @Test
    void aSlipIsOneKeystrokeAndAnEndingAnotherOne() {
        Slips slips = new Slips(new Random(1));
        for (int i = 0; i < 200; i++) {
            String slip = slips.mistyped("lantern").orElse("lanterm");
            assertTrue(Math.abs(slip.length() - 7) <= 1 && !slip.equals("lantern"), slip);
        }
        assertEquals("lantern", slips.inflected("lanterns").orElseThrow());
        assertEquals("moving", slips.inflected("moved").orElseThrow());
        assertEquals("policies", slips.inflected("policy").orElseThrow());
        assertTrue(slips.inflected("bus").isEmpty());
    }

    private static List<Target> targets() {
        List<Target> targets = new ArrayList<>(List.of(
                target("call/0/", "lantern", "batteries", "order"),
                target("call/1/", "paint", "roof", "green"),
                target("call/2/", "paint", "roof", "green"),
                target("call/3/", "cake", "minutes", "buy"),
                target("call/4/", "lantern", "cake")));
        for (int i = 5; i < 40; i++) {
            targets.add(target("call/" + i + "/", "subject" + i, "word" + i, "other" + i));
        }
        return targets;
    }

    private static Target target(String page, String... words) {
        return new Target(page, List.of(words), List.of(), List.of("Ines Carvalho"));
    }
}
