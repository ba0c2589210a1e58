package dev.rollcall.build;

import dev.rollcall.site.Edition;
import java.util.Optional;
import java.util.Set;

/**
 * How a build stands to others of the same process.
 *
 * @param stock what they share
 * @param shared the paths of files beside the notes that the current version has just so and keeps for both
 * @param edition which version it makes, where there are several
 * @param progress who hears how far it is
 */
record Surroundings(Stock stock, Set<String> shared, Optional<Edition> edition, Progress progress) {
    /** It is the only one. */
    static Surroundings none() {
        return alone(new Stock(), Progress.unheard());
    }

    /** It is the only one, with what it may find in a stock. */
    static Surroundings alone(Stock stock, Progress progress) {
        return new Surroundings(stock, Set.of(), Optional.empty(), progress);
    }

    /** What leads from its root to that of all versions. */
    String outer() {
        return edition.map(Edition::outer).orElse("");
    }
}
