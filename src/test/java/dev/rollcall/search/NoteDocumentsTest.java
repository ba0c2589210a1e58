package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A heading is found at the anchor that its page gives it. */
class NoteDocumentsTest {
    private static final String PATH = "lamp/2026-01-07.md";

    private final SourceFile file = SourceFile.of(PATH, "# Lamp sync\n\n## Oil\n\n## Wicks\n\nDecision: we buy oil.\n");
    private final MarkdownDocument note = new MarkdownReader().read(file, file.text());

    @Test
    void aHeadingHasItsOwnWordsAsAnchor() {
        assertEquals(List.of("", "lamp-sync", "oil", "wicks"), anchors("d1"));
    }

    @Test
    void aHeadingLeavesTheAnchorOfAFactToIt() {
        assertEquals(List.of("", "lamp-sync", "oil-1", "wicks"), anchors("oil"));
    }

    private List<String> anchors(String ofFact) {
        Annotation fact = new Annotation(new SourceRef(PATH, 7, 1), ofFact, "", "", "");
        return new NoteDocuments(path -> note)
                        .read(new Prose(PATH, 1, 7), "Lamp sync", List.of(), List.of(fact), piece -> false)
                        .units()
                        .all()
                        .stream()
                        .map(Unit::anchor)
                        .toList();
    }
}
