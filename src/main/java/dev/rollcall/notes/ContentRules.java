package dev.rollcall.notes;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;

/**
 * Which files of the content folder are notes.
 *
 * @param extensions endings without dot, lower case; of {@code txt} only those that open like a note
 * @param ignore globs over the path below the content folder, such as {@code drafts/**}
 */
public record ContentRules(List<String> extensions, List<String> ignore) {
    private static final String TEXT = "txt";

    public ContentRules {
        extensions = extensions.stream().map(e -> e.toLowerCase(Locale.ROOT)).toList();
        ignore = List.copyOf(ignore);
    }

    public static ContentRules plain() {
        return new ContentRules(List.of("md", "markdown", TEXT), List.of());
    }

    boolean hasNoteEnding(String path) {
        return extensions.contains(ending(path));
    }

    /** Whether a file of this name is a note only if its text opens like one. */
    boolean dependsOnText(String path) {
        return ending(path).equals(TEXT);
    }

    boolean ignores(String path) {
        return ignore.stream().map(ContentRules::matcher).anyMatch(m -> m.matches(Path.of(path)));
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
