package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of the site: its place, its head, and a way to say what it shows.
 *
 * @param address from the site's root, with a final {@code /} unless another generator named it; empty for the home page
 * @param path the file
 * @param origin what in the sources asks for it
 * @param feed the address of a feed of its own
 * @param changed the day of its newest fact
 * @param listed whether search engines shall know it
 * @param draft whether what it shows is not settled yet
 * @param departed what once had an anchor on it
 * @param of the address of the page that it only tells more of: that is the one to be known and kept; mostly none
 */
public record Page(
        String address,
        OutputPath path,
        SourceRef origin,
        Head head,
        Optional<String> feed,
        Optional<LocalDate> changed,
        boolean listed,
        boolean draft,
        List<Departed> departed,
        Optional<String> of,
        PageContent content) {
    public Page {
        departed = List.copyOf(departed);
    }

    /**
     * What its head says.
     *
     * @param title empty at home
     * @param part of the site that it belongs to
     */
    public record Head(String title, String description, Part part) {}

    /** The parts of a site, as the navigation names them. */
    public enum Part {
        HOME,
        MEETINGS,
        DECISIONS,
        ACTIONS,
        PEOPLE,
        PROJECTS,
        TOPICS,
        PAGES
    }

    static Page at(String address, SourceRef origin, Head head, PageContent content) {
        OutputPath path = OutputPath.page(address);
        return new Page(
                address,
                path,
                origin,
                head,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                List.of(),
                Optional.empty(),
                content);
    }

    Page withFeed(LocalDate newest) {
        String own = address + "feed.xml";
        return new Page(
                address,
                path,
                origin,
                head,
                Optional.of(own),
                Optional.of(newest),
                listed,
                draft,
                departed,
                of,
                content);
    }

    /** Not for search engines, which would find nothing on it. */
    Page unlisted() {
        return new Page(address, path, origin, head, feed, changed, false, draft, departed, of, content);
    }

    /** The same page of a note that is not settled yet, if it is: its readers are told, and search engines stay away. */
    Page draftIf(boolean isDraft) {
        return isDraft
                ? new Page(address, path, origin, head, feed, changed, false, true, departed, of, content)
                : this;
    }

    /** A page that tells more of another one, for its readers and not for search engines. */
    Page tellingOf(String page) {
        return new Page(address, path, origin, head, feed, changed, false, draft, departed, Optional.of(page), content);
    }

    /** The address by which the page is known. */
    String knownAs() {
        return of.orElse(address);
    }

    /** Whether it has a lasting address of its own. */
    boolean lasts() {
        return of.isEmpty() && staysAtItsAddress();
    }

    /** The same page, on which something else once had its place, too. */
    Page withDeparted(List<Departed> gone) {
        return new Page(address, path, origin, head, feed, changed, listed, draft, gone, of, content);
    }

    /** A page that is a file of another name than others, such as one that another generator made. */
    static Page file(String address, SourceRef origin, Head head, PageContent content) {
        OutputPath path = new OutputPath(address);
        return new Page(
                address,
                path,
                origin,
                head,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty(),
                content);
    }

    /** Whether it is shown at its own address only; the page for missing ones is shown at any. */
    boolean staysAtItsAddress() {
        return !address.equals(MissingPage.ADDRESS);
    }

    Page withChanged(LocalDate newest) {
        return new Page(address, path, origin, head, feed, Optional.of(newest), listed, draft, departed, of, content);
    }
}
