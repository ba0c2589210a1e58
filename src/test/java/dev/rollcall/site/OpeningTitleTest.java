package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceFile;
import org.junit.jupiter.api.Test;

class OpeningTitleTest {
    @Test
    void theSameWordsWithADateRepeatTheTitle() {
        assertEquals(true, repeats("# Team meeting - March 2024\n", 1, "Team meeting"));
        assertEquals(true, repeats("# 2024-03-06\n", 1, "Team meeting"));
        assertEquals(true, repeats("# Meeting\n", 1, "Team meeting, March 2024"));
    }

    @Test
    void anotherHeadingStays() {
        assertEquals(false, repeats("## Attendees\n\n- Ada\n", 1, "Team meeting"));
        assertEquals(false, repeats("No heading at all\n", 1, "Team meeting"));
        assertEquals(false, repeats("# Agenda\n", 1, "2024-03-06"));
    }

    @Test
    void theHeadingOfASectionMadeItsPage() {
        assertEquals(true, repeats("# Notes\n\n## Tuesday, rain\n\ntext\n", 3, "Team meeting"));
    }

    private static boolean repeats(String text, int from, String title) {
        SourceFile file = SourceFile.of("n.md", text);
        return OpeningTitle.of(new MarkdownReader().read(file, text), new Prose("n.md", from, file.lineCount()))
                .repeats(title);
    }
}
