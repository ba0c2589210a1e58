package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that somebody may still have, in the form in which a host of files can answer it.
 *
 * @param page from the site's root: a folder with a final {@code /}, or a file of any name
 * @param anchor without {@code #}, empty for the whole page
 */
record OldAddress(String page, String anchor) {
    private static final Pattern OF_NOTE = Pattern.compile("(.*?)([^/]*)\\.(?:md|markdown|rst|ipynb|txt)");
    private static final Pattern INDEX = Pattern.compile("(?:index|readme)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1_000;

    /**
     * The addresses that are meant; none where no file can have such a name. The path of a note means the pages that
     * generators make of it: {@code 2019/notes.md} stands for {@code 2019/notes/} and {@code 2019/notes.html}.
     */
    static List<OldAddress> of(String written) {
        int hash = written.indexOf('#');
        String before = (hash < 0 ? written : written.substring(0, hash)).strip();
        String anchor =
                hash < 0 ? "" : ContentPath.decoded(written.substring(hash + 1).strip());
        String path = ContentPath.decoded(before).replaceFirst("^(?:\\./|/)", "");
        boolean possible = path.length() <= LONGEST && anchor.chars().noneMatch(c -> c <= ' ') && path.indexOf('?') < 0;
        return possible
                ? pages(path).stream()
                        .flatMap(p -> safe(p).stream())
                        .map(p -> new OldAddress(p, anchor))
                        .toList()
                : List.of();
    }

    private static List<String> pages(String path) {
        Matcher note = OF_NOTE.matcher(path);
        if (note.matches()) {
            String stem = note.group(1) + note.group(2);
            return INDEX.matcher(note.group(2)).matches()
                    ? List.of(note.group(1))
                    : List.of(stem + "/", stem + ".html");
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.equals("index.html")) {
            return List.of(path.substring(0, path.length() - last.length()));
        }
        return List.of(last.isEmpty() || last.indexOf('.') >= 0 ? path : path + "/");
    }

    private static Optional<String> safe(String page) {
        try {
            OutputPath path = path(page);
            boolean hidden = path.parts().stream().anyMatch(p -> p.startsWith("."));
            return path.isPortable() && !hidden ? Optional.of(page) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OutputPath path(String page) {
        return page.isEmpty() || page.endsWith("/") ? OutputPath.page(page) : new OutputPath(page);
    }

    /** The file that answers it. */
    OutputPath path() {
        return path(page);
    }

    boolean isWhole() {
        return anchor.isEmpty();
    }

    @Override
    public String toString() {
        return anchor.isEmpty() ? page : page + "#" + anchor;
    }
}
