package dev.rollcall.build;

import dev.rollcall.dialect.Rule;
import java.util.Arrays;
import java.util.List;

/** The rules by which notes are read, for those who ask for all of them. */
public final class SiteRules {
    private SiteRules() {}

    /**
     * One rule.
     *
     * @param name stable across releases
     * @param condition when it applies
     */
    public record Named(String name, String condition) {}

    /** All rules, by what they find. */
    public static List<Named> all() {
        return Arrays.stream(Rule.values())
                .map(r -> new Named(r.toString(), r.condition()))
                .toList();
    }
}
