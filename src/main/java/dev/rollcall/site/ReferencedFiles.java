package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the files that notes refer to, so that these are published and no others. Looks for anything that resolves to
 * a file, in Markdown and in raw HTML alike: what it finds too much stands in the note all the same.
 */
final class ReferencedFiles {
    /** Where the copies are, from the site's root. */
    static final String FOLDER = ContentFiles.FOLDER;

    private static final String DELIMITERS = "()<>\"'[]\n\t";
    private static final int LONGEST = 1_000;

    private final Set<String> files;
    private final List<String> endings;
    private final Optional<SourceHost> host;
    private final Set<String> found = new TreeSet<>();

    ReferencedFiles(Collection<String> files, Optional<SourceHost> host) {
        this.files = Set.copyOf(files);
        this.endings = files.stream().map(ReferencedFiles::ending).distinct().toList();
        this.host = host;
    }

    private static String ending(String file) {
        return file.substring(Math.max(file.lastIndexOf('/') + 1, file.lastIndexOf('.')));
    }

    /** Adds what a note refers to. */
    void look(String note, String text) {
        if (!mayRefer(text)) {
            return;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || DELIMITERS.indexOf(text.charAt(i)) >= 0) {
                piece(note, text.substring(start, i).strip());
                start = i + 1;
            }
        }
    }

    /** A look at the whole text spares most notes the closer one; what is percent-encoded may hide an ending. */
    private boolean mayRefer(String text) {
        return !endings.isEmpty() && (text.indexOf('%') >= 0 || endings.stream().anyMatch(text::contains));
    }

    /** The paths of the files that were referred to; sorted. */
    Set<String> found() {
        return found;
    }

    private void piece(String note, String piece) {
        if (piece.isEmpty() || piece.length() > LONGEST) {
            return;
        }
        token(note, piece);
        for (String word : piece.split("\\s+", -1)) {
            token(note, word);
        }
    }

    private void token(String note, String token) {
        if (token.indexOf('.') < 0) {
            return;
        }
        String path = host.flatMap(h -> h.content(token)).map(p -> "/" + p).orElse(token);
        ContentPath.of(note, path)
                .map(ContentPath::path)
                .filter(files::contains)
                .filter(ReferencedFiles::hasPlace)
                .ifPresent(found::add);
    }

    private static boolean hasPlace(String path) {
        try {
            return !new OutputPath(FOLDER + path).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
