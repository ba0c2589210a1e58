package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import dev.rollcall.site.view.MissingView;
import java.util.Optional;

/** The page that hosts show for every address that leads nowhere, at whatever depth. */
final class MissingPage {
    private MissingPage() {}

    static Page page(Shelf shelf) {
        Page.Head head = new Page.Head("Not found", "", Page.Part.HOME);
        return new Page(
                "404.html",
                new OutputPath("404.html"),
                Shelf.SITE,
                head,
                Optional.empty(),
                Optional.empty(),
                false,
                (frame, faults) ->
                        new MissingView(frame, links(shelf.settings()).link("all meetings", "meetings/")));
    }

    /** Absolute where the site knows its address: a relative link would lead somewhere else from each depth. */
    static Links links(SiteSettings settings) {
        return settings.url().map(Links::new).orElse(Links.from(""));
    }
}
