package dev.rollcall.site.view;

import java.util.List;

/**
 * What became of a note since it was approved.
 *
 * @param page of the note
 * @param approved the day of that
 * @param words how much was changed, or why that is not shown
 * @param language and {@code direction} of the note, empty where they are those of the page
 */
public record ChangesView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        Link page,
        Moment approved,
        String words,
        String language,
        String direction,
        List<Stretch> stretches)
        implements View {
    public ChangesView {
        crumbs = List.copyOf(crumbs);
        stretches = List.copyOf(stretches);
    }

    @Override
    public String template() {
        return "changes.html";
    }

    /**
     * Lines that are shown together.
     *
     * @param leftOut such as {@code 12 unchanged lines}, may be empty
     * @param below the heading that they stand below, may be empty
     */
    public record Stretch(String leftOut, String below, List<Line> lines) {
        public Stretch {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph, point, heading or row.
     *
     * @param mark {@code same}, {@code changed}, {@code removed} or {@code added}
     * @param shape {@code text}, {@code heading} or {@code code}
     */
    public record Line(String mark, String shape, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words of which the same became.
     *
     * @param mark {@code same}, {@code removed} or {@code added}
     */
    public record Piece(String mark, String text) {}
}
