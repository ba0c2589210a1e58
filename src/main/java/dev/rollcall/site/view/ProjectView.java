package dev.rollcall.site.view;

import java.util.List;

/**
 * A project, or what one year says of it: the decisions about it, the issues discussed, and the mentions in their words.
 *
 * @param jumps to the pages of its years, where they have their own
 */
public record ProjectView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        Link host,
        String lede,
        String count,
        List<Link> jumps,
        FactList decisions,
        List<Issue> issues,
        List<Year> years)
        implements View {
    public ProjectView {
        crumbs = List.copyOf(crumbs);
        jumps = List.copyOf(jumps);
        issues = List.copyOf(issues);
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "project.html";
    }

    /**
     * An issue and the meetings that discussed it, the newest first.
     *
     * @param words of the newest mention
     * @param more such as {@code and 3 more since 2021-04-07}, may be empty
     */
    public record Issue(Link number, String words, List<Link> dates, String more) {
        public Issue {
            dates = List.copyOf(dates);
        }
    }

    /**
     * The meetings of a year.
     *
     * @param folded whether they are shown only when asked for
     */
    public record Year(String year, boolean folded, List<Occasion> occasions) {
        public Year {
            occasions = List.copyOf(occasions);
        }
    }

    /** A meeting with all that it says of the project. */
    public record Occasion(String date, Link meeting, List<Mention> mentions) {
        public Occasion {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A mention in its words.
     *
     * @param numbers the issues that it names
     */
    public record Mention(List<Link> numbers, String context) {
        public Mention {
            numbers = List.copyOf(numbers);
        }
    }
}
