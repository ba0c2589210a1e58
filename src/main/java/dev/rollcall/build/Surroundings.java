package dev.rollcall.build;

import dev.rollcall.site.Edition;
import java.util.Optional;

/**
 * How a build stands to others of the same process.
 *
 * @param stock what they share
 * @param edition which version it makes, where there are several
 */
record Surroundings(Stock stock, Optional<Edition> edition) {
    /** It is the only one. */
    static Surroundings none() {
        return new Surroundings(new Stock(), Optional.empty());
    }

    /** What leads from its root to that of all versions. */
    String outer() {
        return edition.map(Edition::outer).orElse("");
    }
}
