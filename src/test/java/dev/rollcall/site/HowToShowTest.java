package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the renderer gave up on is told apart from what cannot be shown. */
class HowToShowTest {
    private static final String TEXT = "# Lamp sync\n\nSee [the plan](plan.md).\n";
    private static final MarkdownDocument NOTE = new MarkdownReader().read(SourceFile.of("sync.md", TEXT), TEXT);
    private static final SourceRef PLACE = new SourceRef("sync.md", 3, 1);
    private static final NoteShowing.Wish WISH =
            new NoteShowing.Wish(new Prose("sync.md", 1, 3), "Sync", 2, Links.from("sync/"), List.of());
    private static final LinkResolver PLAIN = target -> new LinkResolver.LinkResolution.Plain();
    private static final LinkResolver BROKEN = target -> {
        throw new IllegalStateException("time is up");
    };

    @Test
    void aPartIsWholeOnlyIfTheRendererDidNotGiveUp() {
        assertTrue(isWhole(HowToShow.around(PLACE, 100, WISH, PLAIN)));
        assertTrue(isWhole(HowToShow.around(PLACE, 1, WISH, PLAIN)), "too long to be shown, at any time");
        assertFalse(isWhole(HowToShow.around(PLACE, 100, WISH, BROKEN)));
        assertTrue(isWhole(HowToShow.all(WISH, PLAIN)));
        assertFalse(isWhole(HowToShow.all(WISH, BROKEN)));
    }

    @Test
    void nothingIsShownOfWhatTheRendererGaveUpOn() {
        Shown shown = HowToShow.around(PLACE, 100, WISH, BROKEN).answer(NOTE);
        assertTrue(shown.rendering().orElseThrow().html().value().isBlank());
    }

    private static boolean isWhole(HowToShow question) {
        return question.isWhole(question.answer(NOTE));
    }
}
