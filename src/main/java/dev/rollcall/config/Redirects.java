package dev.rollcall.config;

import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where old addresses are to lead, as the settings or a list of another generator say it.
 *
 * @param all in the order of the file
 * @param list a file below the folder of the site that lists more
 */
public record Redirects(List<Redirect> all, Optional<ListFile> list) {
    public Redirects {
        all = List.copyOf(all);
    }

    /** One of them, as written. */
    public record Redirect(String from, String to, SourceRef at) {}

    /**
     * A file with such a list.
     *
     * @param path below the folder of the site, with {@code /}
     * @param at where the settings name it
     */
    public record ListFile(String path, SourceRef at) {}

    public static Redirects none() {
        return new Redirects(List.of(), Optional.empty());
    }

    Redirects and(List<Redirect> more) {
        List<Redirect> both = new ArrayList<>(all);
        both.addAll(more);
        return new Redirects(both, list);
    }
}
