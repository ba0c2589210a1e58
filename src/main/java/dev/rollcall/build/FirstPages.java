package dev.rollcall.build;

import dev.rollcall.cache.Key;
import java.io.IOException;
import java.util.Optional;

/**
 * Leaves the first pages of a site that is built to the next preview, so that it need not be made before they are seen. What commits
 * tell of the notes is on them, too, and not on those that the preview makes then.
 */
public final class FirstPages {
    private final Optional<LastLook> look;
    private final Optional<Key> key;

    private FirstPages(Optional<LastLook> look, Optional<Key> key) {
        this.look = look;
        this.key = key;
    }

    /** Of the files as they are now, which is before any is read: what changes meanwhile makes them useless. */
    static FirstPages of(Optional<LastLook> look, BuildRequest request) throws IOException {
        boolean asPreviewed =
                look.isPresent() && request.published().isEmpty(); // a preview takes the addresses from its folder
        return new FirstPages(look, asPreviewed ? Optional.of(LastLook.key(request)) : Optional.empty());
    }

    /** Keeps them, once all is made and fit. Where that fails nothing is wrong: the next preview has none. */
    public void keep(Built built) {
        if (look.isPresent() && key.isPresent() && built instanceof SiteBuild made && made.isFit()) {
            try {
                look.get().keep(key.get(), made);
            } catch (IOException | RuntimeException none) {
                return;
            }
        }
    }
}
