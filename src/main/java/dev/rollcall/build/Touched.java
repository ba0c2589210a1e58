package dev.rollcall.build;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What may have changed on the disk since somebody looked last. It may name more than did, and never less.
 *
 * @param everything whether nobody knows what
 * @param files by their real paths, also such as are gone
 */
public record Touched(boolean everything, Set<Path> files) {
    /** So many files at once are no edit. */
    private static final int MOST = 50;

    public Touched {
        files = Set.copyOf(files);
    }

    /** Anything. */
    public static Touched all() {
        return new Touched(true, Set.of());
    }

    /** Nothing. */
    public static Touched none() {
        return new Touched(false, Set.of());
    }

    /** One file. */
    public static Touched file(Path file) {
        return new Touched(false, Set.of(file));
    }

    /** This and the other. */
    public Touched and(Touched other) {
        Set<Path> both = new HashSet<>(files);
        both.addAll(other.files);
        return everything || other.everything || both.size() > MOST ? all() : new Touched(false, both);
    }
}
