package dev.rollcall.version;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * The versions that are published, the newest first; exactly one is the current one.
 *
 * @param diagnostics what is wrong with the wishes
 */
public record VersionPlan(List<Version> versions, List<Diagnostic> diagnostics) {
    public VersionPlan {
        versions = List.copyOf(versions);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Chooses.
     *
     * @param settings the beginning of the file that holds the wishes
     */
    public static VersionPlan of(VersionWishes wishes, Checkout checkout, SourceRef settings) {
        return new VersionChoice(wishes, checkout, settings).plan();
    }

    /** The one at the root. */
    public Version current() {
        return versions.stream().filter(Version::isCurrent).findFirst().orElseThrow();
    }
}
