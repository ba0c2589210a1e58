package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cache.Cache;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.Question;
import dev.rollcall.notes.Content;
import dev.rollcall.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of giving up is not kept: another time, nobody may give up. */
class StockTest {
    private static final String PATH = "lamp/2026-01-07.md";

    @TempDir
    private Path folder;

    private final Content.Text text = new Content.Text(
            PATH, SourceFile.of(PATH, "# Lamp sync\n\n- Decision: we buy oil.\n" + "\nSome *words*.\n".repeat(5_000)));

    @Test
    void aNoteThatCouldNotBeReadIsReadAgain() {
        Understanding expected =
                new Stock().understanding(new KeyedText(text), "", new MeetingReader(Vocabulary.plain()));
        interrupted(() -> understood());
        assertEquals(expected, understood());
        assertEquals(expected, understood());
    }

    @Test
    void anAnswerAboutANoteThatCouldNotBeReadIsGivenAgain() {
        interrupted(() -> answer(new HowManyBlocks(true)));
        assertEquals(5_002, answer(new HowManyBlocks(true)));
    }

    @Test
    void anAnswerThatIsNotWholeIsGivenAgain() {
        assertEquals(5_002, answer(new HowManyBlocks(false)));
        try (Cache cache = open()) {
            HowManyBlocks asked = new HowManyBlocks(true);
            assertTrue(cache.find(Count.class, new KeyedText(text).key().and(asked.terms()))
                    .isEmpty());
        }
    }

    private record Count(int count) {}

    private record HowManyBlocks(boolean whole) implements Question<Count> {
        @Override
        public Record terms() {
            return new Count(0);
        }

        @Override
        public Count answer(MarkdownDocument note) {
            return new Count(note.outline().blocks().size());
        }

        @Override
        public boolean isWhole(Count answer) {
            return whole;
        }

        @Override
        public Class<Count> type() {
            return Count.class;
        }
    }

    private Understanding understood() {
        try (Cache cache = open()) {
            Understanding made = new Stock(cache, Cache.none())
                    .understanding(new KeyedText(text), "", new MeetingReader(Vocabulary.plain()));
            cache.keep();
            return made;
        }
    }

    private int answer(HowManyBlocks question) {
        try (Cache cache = open()) {
            Count made = new Stock(Cache.none(), cache).answer(new KeyedText(text), question);
            cache.keep();
            return made.count();
        }
    }

    /** An interrupted thread waits for no reader. */
    private static void interrupted(Runnable work) {
        Thread.currentThread().interrupt();
        try {
            work.run();
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    private Cache open() {
        return Cache.open(folder.resolve("kept"), "1");
    }
}
