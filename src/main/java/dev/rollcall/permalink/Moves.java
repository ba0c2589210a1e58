package dev.rollcall.permalink;

import java.util.List;

/** All that was published and is no longer where it was; each address once, in either list. */
public record Moves(List<Redirect> redirects, List<Tombstone> tombstones) {
    public Moves {
        redirects = List.copyOf(redirects);
        tombstones = List.copyOf(tombstones);
    }

    /** Everything is where it was. */
    public static Moves none() {
        return new Moves(List.of(), List.of());
    }
}
