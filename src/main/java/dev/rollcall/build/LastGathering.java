package dev.rollcall.build;

import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Gathering;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.notes.Content;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was put together last: it is good for the next time, too, where all facts are the same and stand in the same lines, as
 * while somebody writes in a paragraph. Only what the ledger keeps of the words of a note is then that of before, which is why this
 * is for previews. Not for several threads.
 */
final class LastGathering {
    private @Nullable Facts facts;
    private @Nullable Gathering gathering;

    /**
     * All that decides what is put together.
     *
     * @param beside the texts of the files beside the notes that say something about them, such as the ledger
     */
    record Facts(List<Meeting> meetings, List<PlainPage> pages, ArchiveSettings settings, List<Content.Text> beside) {}

    Gathering of(Facts now, Supplier<Gathering> anew) {
        Gathering known = gathering;
        if (known == null || !now.equals(facts)) {
            known = anew.get();
            gathering = known;
            facts = now;
        }
        return known;
    }
}
