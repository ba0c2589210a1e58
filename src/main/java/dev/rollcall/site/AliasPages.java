package dev.rollcall.site;

import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MovedView;
import java.util.List;
import java.util.Optional;

/**
 * The pages that lead to a version by its other names: each page of it below each alias, and for the current version, which is
 * at the root, below its own name as well, so that a link that names a version is good for ever.
 */
public final class AliasPages {
    private AliasPages() {}

    /**
     * The pages below one other name.
     *
     * @param alias the address below which they are
     * @param target the address of what the alias stands for
     * @param title of that
     * @param addresses of the pages there
     * @param root the absolute address of the site, where it is known
     */
    public static List<Page> of(
            String alias, String target, String title, List<String> addresses, Optional<String> root) {
        return addresses.stream()
                .map(address -> page(alias + address, target + address, title, root))
                .toList();
    }

    private static Page page(String from, String to, String title, Optional<String> root) {
        Page.Head head = new Page.Head("Elsewhere: " + title, "", Page.Part.HOME);
        return Page.at(from, Shelf.SITE, head, (frame, faults) -> {
                    Link now = Links.from(from).link(title + ", /" + to, to);
                    String canonical = root.map(r -> r + Links.encoded(to)).orElse(now.href());
                    return new MovedView(frame, "This page is elsewhere", now, canonical);
                })
                .unlisted();
    }
}
