package dev.rollcall.site;

import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.Standing;
import java.util.Optional;

/**
 * What a site is that shows changes before they are accepted.
 *
 * @param of what is shown, such as {@code pull request 17}
 * @param published the absolute address of the site that it may become, where that is known
 */
public record Preview(String of, Optional<String> published) {
    Standing.Notice notice() {
        return new Standing.Notice(
                "This is a preview of " + of + ". What it shows may still change.",
                published.map(url -> new Link("See the published site", url)).orElse(Link.NONE));
    }
}
