package dev.rollcall.site;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects what is wrong in the notes that are shown, while they are shown. Pages are rendered on demand, so it is
 * complete when every page was written; a page rendered twice adds nothing. Safe for use by several threads.
 */
public final class RenderFaults {
    private final Set<Diagnostic> found = new ConcurrentSkipListSet<>();

    void add(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** What was found so far. */
    public Diagnostics diagnostics() {
        return new Diagnostics(List.copyOf(found));
    }
}
