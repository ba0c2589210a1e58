package dev.rollcall.bench.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.bench.archive.ArchiveGenerator;
import dev.rollcall.permalink.Ledger;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small runs of the benches over made-up notes: addresses last whatever is edited, and ledgers merge. */
class AddressesLastTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyAddressLastsThroughRandomEdits(long seed) {
        EditReplay.Result result = EditReplay.run(notes(16, seed), 40, 1, seed);
        assertEquals(List.of(), result.lost());
        assertEquals(0, result.swaps(), () -> String.join("\n", result.told()));
        assertTrue(result.unaffected().share() >= 0.99, () -> String.join("\n", result.told()));
        assertTrue(result.reworded().share() >= 0.97, () -> String.join("\n", result.told()));
    }

    @Test
    void whatDidNotChangeIsWhereItWas() {
        SortedMap<String, String> notes = notes(30, 4);
        Edition.Reader reader = new Edition.Reader();
        Ledger first = reader.of(notes, Ledger.empty()).ledger();
        Ledger second = reader.of(notes, first).ledger();
        assertEquals(first.text(), second.text());
    }

    @Test
    void branchesThatEachAddNotesMergeTheirLedgers() throws IOException, InterruptedException {
        MergeReplay.Result result = MergeReplay.run(notes(40, 5), 8, 5);
        assertEquals(0, result.lost());
        assertTrue(result.conflicts() <= 1, result.toString());
    }

    private static SortedMap<String, String> notes(int count, long seed) {
        SortedMap<String, String> notes = new TreeMap<>();
        new ArchiveGenerator(count, seed).generate(n -> notes.put(n.path(), n.text()));
        return notes;
    }
}
