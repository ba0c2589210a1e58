package dev.rollcall.build;

import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.site.Site;
import dev.rollcall.site.SitePlan;
import dev.rollcall.site.SiteRenderer;
import java.util.List;
import java.util.Optional;

/**
 * What a site was made of, for whoever goes the same way again with a part of it.
 *
 * @param words what the settings say of how notes are read
 * @param understood of the notes, in the order of the folder
 */
record Ingredients(
        ContentFolder folder,
        Stock stock,
        String words,
        MeetingReader reader,
        Notes notes,
        List<Understanding> understood,
        SitePlan plan,
        Site site,
        SiteRenderer renderer,
        OutputGuard guard) {
    Ingredients {
        understood = List.copyOf(understood);
    }

    /** Where the site is searched while it is edited; none where somebody must not be named, since all is looked through then. */
    Optional<SearchDesk> desk() {
        Optional<SearchDesk> desk = stock.desk();
        if (folder.redaction().isNone()) {
            return desk;
        }
        desk.ifPresent(SearchDesk::forget);
        return Optional.empty();
    }
}
