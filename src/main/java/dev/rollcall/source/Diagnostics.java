package dev.rollcall.source;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is wrong, each thing once, sorted by place.
 *
 * @param list sorted, without repeats
 */
public record Diagnostics(List<Diagnostic> list) {
    public Diagnostics {
        list = list.stream().distinct().sorted().toList();
    }

    public static Diagnostics none() {
        return new Diagnostics(List.of());
    }

    /** These and the others together. */
    public Diagnostics and(Collection<Diagnostic> others) {
        return new Diagnostics(Stream.concat(list.stream(), others.stream()).toList());
    }

    public long count(Severity severity) {
        return list.stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether a run fails on them: on an error always, on a warning where strict. */
    public boolean failing(boolean strict) {
        return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
    }
}
