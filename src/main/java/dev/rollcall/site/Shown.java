package dev.rollcall.site;

import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.LinkTarget;
import dev.rollcall.markdown.Rendering;
import java.util.List;
import java.util.Optional;

/**
 * A part of a note as HTML, with where each of its links led when it was shown: as long as they lead there, it would be shown
 * just so again.
 *
 * @param rendering empty where it cannot be shown
 */
record Shown(Optional<Rendering> rendering, List<Resolved> links) {
    Shown {
        links = List.copyOf(links);
    }

    /** Where something leads. */
    record Resolved(LinkTarget target, LinkResolver.LinkResolution leads) {}
}
