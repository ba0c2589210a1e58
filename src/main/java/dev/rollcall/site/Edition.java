package dev.rollcall.site;

import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.Standing;
import dev.rollcall.site.view.VersionMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which of several versions of the notes a site shows, and how it stands to the one that readers shall have: the current one.
 *
 * @param name its part of addresses
 * @param title for readers
 * @param outer what leads from its root to that of all versions: empty for the current one
 * @param root the absolute address of all versions, where it is known
 * @param warning what readers of a version that is not the current one have to know; empty for that
 * @param current title of the current one
 * @param indexed whether search engines may know it
 * @param shown where its notes are on their host
 * @param places where its pages are in the current one
 * @param all every version, for the page that lists them
 */
public record Edition(
        String name,
        String title,
        String outer,
        Optional<String> root,
        String warning,
        String current,
        boolean indexed,
        Optional<SourceHost.Shown> shown,
        Places places,
        List<Listed> all) {
    /** Where all versions but the current one are, each by its name. */
    public static final String FOLDER = "v/";

    /** Where the list of all versions is, from the root of all. */
    public static final String VERSIONS = "versions/";

    /** The script that knows which version holds which page. */
    public static final String SCRIPT = "versions.js";

    public Edition {
        all = List.copyOf(all);
    }

    /**
     * A version as it is listed.
     *
     * @param root its address from the root of all
     * @param changed the day of its last commit, where it is one
     * @param commit the short name of that
     * @param aliases other names of it
     */
    public record Listed(String title, String root, Optional<LocalDate> changed, String commit, List<String> aliases) {
        public Listed {
            aliases = List.copyOf(aliases);
        }
    }

    /** Where pages of this version are in the current one. */
    public interface Places {
        /** What a page is, in whatever version: the address that it has or would have in the current one. */
        String identity(String address);

        /** Its address in the current one, if it is there. */
        Optional<String> inCurrent(String address);

        /** Of the current one itself. */
        static Places own() {
            return new Places() {
                @Override
                public String identity(String address) {
                    return address;
                }

                @Override
                public Optional<String> inCurrent(String address) {
                    return Optional.of(address);
                }
            };
        }
    }

    boolean isCurrent() {
        return outer.isEmpty();
    }

    /** The address by which search engines shall know a page of another version: that in the current one, if it is there. */
    Optional<String> canonical(String address) {
        return isCurrent()
                ? Optional.empty()
                : root.flatMap(r -> places.inCurrent(address).map(there -> r + Links.encoded(there)));
    }

    /** The address of this version, from the absolute one of all. */
    public String below(String url) {
        return isCurrent() ? url : url + FOLDER + name + "/";
    }

    Optional<Standing.Notice> notice(Page page, Links links) {
        if (isCurrent()) {
            return Optional.empty();
        }
        Optional<String> there = page.staysAtItsAddress() ? places.inCurrent(page.knownAs()) : Optional.empty();
        String words = there.isPresent() && !page.address().isEmpty() ? "This page in " : "Go to ";
        return Optional.of(new Standing.Notice(
                warning, new Link(words + current, outer(links).to(there.orElse("")))));
    }

    VersionMark mark(Page page, Links links) {
        Links out = outer(links);
        String page404 = page.staysAtItsAddress() ? places.identity(page.knownAs()) : "";
        return new VersionMark(title, out.to(VERSIONS), name, page404, out.root(), out.root() + SCRIPT);
    }

    private Links outer(Links links) {
        return new Links(links.root() + outer);
    }
}
