package dev.rollcall.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes for a long time with a page open sees each edit, and what was shown before is forgotten. */
class ManyEditsTest {
    private static final String NOTE = "content/sync/2026-03-05.md";
    private static final int EDITS = 200;
    private static final int WARM = 50;
    private static final long ROOM = 12L << 20; // bytes; a site of one edit that was kept takes a tenth of a megabyte

    @TempDir
    private Path folder;

    @Test
    void memoryDoesNotGrow() throws Exception {
        WrittenSite site = WrittenSite.of(folder);
        try (Preview preview = site.preview();
                Listener page = new Listener(preview, "/notes/sync/2026-03-05/")) {
            String last = page.await(s -> true);
            long before = 0;
            for (int edit = 1; edit <= EDITS; edit++) {
                String words = "Edit number " + edit + ". " + "The wick is trimmed. ".repeat(2_000);
                // every tenth has another fact, so that the site is made anew at once
                String fact = edit % 10 == 0 ? "\n\nDecision: we trim the wick " + edit + " times.\n" : "";
                String told = last;
                site.write(NOTE, WrittenSite.note("Lamp sync " + edit, words + fact));
                last = page.await(s -> !s.equals(told));
                if (edit == WARM) {
                    before = used();
                }
            }
            long after = used();
            assertTrue(after - before < ROOM, (after - before) + " bytes more after " + (EDITS - WARM) + " edits");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
