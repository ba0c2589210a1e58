package dev.rollcall.site.view;

import java.util.List;

/** A project: the decisions about it, the issues discussed, and every mention in its words. */
public record ProjectView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        Link host,
        String lede,
        String count,
        FactList decisions,
        List<Issue> issues,
        List<Year> years)
        implements View {
    public ProjectView {
        crumbs = List.copyOf(crumbs);
        issues = List.copyOf(issues);
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "project.html";
    }

    /** An issue and the meetings that discussed it, the newest first. */
    public record Issue(Link number, List<Link> dates) {
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
