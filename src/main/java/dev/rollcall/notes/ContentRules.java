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
 * @param ignore globs over the path below the content folder, such as {@code drafts} or {@code 2019/*.md}
 * @param settings paths of files that are no notes but say something about them
 */
public record ContentRules(List<String> extensions, List<String> ignore, List<String> settings) {
    private static final String TEXT = "txt";

    public ContentRules {
        extensions = extensions.stream()
                .map(e -> e.toLowerCase(Locale.ROOT).replaceFirst("^[*.]+", ""))
                .toList();
        ignore = List.copyOf(ignore);
        settings = List.copyOf(settings);
    }

    public ContentRules(List<String> extensions, List<String> ignore) {
        this(extensions, ignore, List.of());
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

    boolean isSettings(String path) {
        return settings.contains(path);
    }

    /** Whether a path below the content folder is not to be looked at. */
    public boolean ignores(String path) {
        Path file = Path.of(path);
        return ignore.stream().anyMatch(glob -> ignores(glob, file));
    }

    /** As people know it from Git: a folder stands for all below it, a name without {@code /} for any file or folder. */
    private static boolean ignores(String glob, Path file) {
        String plain = glob.replaceFirst("^/", "").replaceFirst("/$", "");
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
        boolean anywhere = !glob.replaceFirst("/$", "").contains("/");
        for (int depth = 1; depth <= file.getNameCount(); depth++) {
            Path above = file.subpath(0, depth);
            if (matcher.matches(above) || (anywhere && matcher.matches(above.getFileName()))) {
                return true;
            }
        }
        return false;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
