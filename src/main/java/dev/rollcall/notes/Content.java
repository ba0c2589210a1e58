package dev.rollcall.notes;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.List;

/**
 * What the content folder holds, sorted by path. Every file is in exactly one of the lists.
 *
 * @param texts the notes, with their text
 * @param settings files that the rules keep apart from the notes, with their text
 * @param others files that a note may refer to
 * @param skipped files that are not looked at
 */
public record Content(
        List<Text> texts,
        List<Text> settings,
        List<ContentFile> others,
        List<Skipped> skipped,
        List<Diagnostic> diagnostics) {
    public Content {
        texts = List.copyOf(texts);
        settings = List.copyOf(settings);
        others = List.copyOf(others);
        skipped = List.copyOf(skipped);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The text of a note or of a file of settings. */
    public record Text(String path, SourceFile file) {}

    /** A file that is not looked at, and why, in a few words. */
    public record Skipped(String path, String reason) {}
}
