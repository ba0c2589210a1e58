package dev.rollcall.site.view;

import java.util.List;

/**
 * A register of decisions or actions as tables, whole or of one year.
 *
 * @param kind {@code decision} or {@code action}
 * @param jumps to the parts, or to the pages of other years
 * @param series the titles to filter by
 * @param states the states to filter by
 */
public record RegisterView(
        Frame frame,
        String kind,
        List<Link> crumbs,
        String heading,
        String lede,
        List<Link> jumps,
        List<String> series,
        List<String> states,
        List<Part> parts)
        implements View {
    public RegisterView {
        crumbs = List.copyOf(crumbs);
        jumps = List.copyOf(jumps);
        series = List.copyOf(series);
        states = List.copyOf(states);
        parts = List.copyOf(parts);
    }

    @Override
    public String template() {
        return "register.html";
    }

    /**
     * A table of the register.
     *
     * @param folded whether it is shown only when asked for
     */
    public record Part(String heading, String anchor, boolean folded, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row of the table.
     *
     * @param item the agenda item that it belongs to, may be empty
     * @param filter the one of the states that the row belongs to
     * @param age for actions: how long and in how many meetings; empty for decisions
     * @param silence for actions: since when nothing is known of it, may be empty
     * @param ties for decisions: what it supersedes or is superseded by
     */
    public record Line(
            String date,
            Link text,
            Link item,
            List<Link> owners,
            Link series,
            String state,
            String filter,
            String tone,
            String age,
            String silence,
            List<Link> ties) {
        public Line {
            owners = List.copyOf(owners);
            ties = List.copyOf(ties);
        }
    }
}
