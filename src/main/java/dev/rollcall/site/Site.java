package dev.rollcall.site;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.permalink.Redirect;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * Every address of a site and what is there: pages to be rendered and files that are ready. Immutable.
 *
 * @param navigation the parts of the site that have a page, in the order of the menu
 * @param diagnostics what is wrong with its addresses
 * @param claimed old addresses that notes and settings claim, with where they lead
 * @param addresses of the pages that show something, those left out that only lead on or say what is gone
 */
public record Site(
        SiteSettings settings,
        List<Page> pages,
        List<File> files,
        List<Page.Part> navigation,
        List<Diagnostic> diagnostics,
        List<Redirect> claimed,
        List<String> addresses) {
    public Site {
        claimed = List.copyOf(claimed);
        addresses = List.copyOf(addresses);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        navigation = List.copyOf(navigation);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A file that no template makes: a feed, the sitemap, a copy of what a note refers to. */
    public record File(OutputPath path, SourceRef origin, ByteSource bytes) {}
}
