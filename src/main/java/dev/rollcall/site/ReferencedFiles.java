package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import java.util.Collection;
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
    private final Optional<SourceHost> host;
    private final Set<String> found = new TreeSet<>();

    ReferencedFiles(Collection<String> files, Optional<SourceHost> host) {
        this.files = Set.copyOf(files);
        this.host = host;
    }

    /** Adds what a note refers to. */
    void look(String note, String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || DELIMITERS.indexOf(text.charAt(i)) >= 0) {
                piece(note, text.substring(start, i).strip());
                start = i + 1;
            }
        }
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
