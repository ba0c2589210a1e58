package dev.rollcall.site.view;

import java.util.List;

/**
 * Meetings in groups: all, those of a year, a series or a topic.
 *
 * @param lede may be empty
 * @param shortCuts addresses that always lead to what is meant, such as the latest meeting
 * @param jumps to the groups or to the pages of other years
 * @param decisions that belong to what is listed
 */
public record ListingView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        String lede,
        String count,
        List<Link> shortCuts,
        List<Link> jumps,
        List<Group> groups,
        FactList decisions)
        implements View {
    public ListingView {
        crumbs = List.copyOf(crumbs);
        shortCuts = List.copyOf(shortCuts);
        jumps = List.copyOf(jumps);
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "listing.html";
    }
}
