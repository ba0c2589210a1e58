package dev.rollcall.site.view;

import java.util.List;

/**
 * One decision: what was decided and how it stands, then where that comes from.
 *
 * @param fact the decision itself
 * @param language of its words, and their direction; both empty where they are those of the site
 * @param meeting where it was decided, leading to its place there
 * @param ties to the decisions that it took the place of and that took its place
 * @param passage of the note that it stands in; empty where that says no more than the decision does
 * @param present some of those who were there
 * @param others how many more were there, leading to where all are named; may be empty
 * @param turns the neighbors in the meeting
 */
public record DecisionView(
        Frame frame,
        List<Link> crumbs,
        Fact fact,
        String language,
        String direction,
        Moment when,
        Link meeting,
        List<Tie> ties,
        Passage passage,
        List<Link> present,
        Link others,
        List<Link> projects,
        List<Link> topics,
        List<Turn> turns)
        implements View {
    private static final int LONG = 200;

    public DecisionView {
        crumbs = List.copyOf(crumbs);
        ties = List.copyOf(ties);
        present = List.copyOf(present);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
        turns = List.copyOf(turns);
    }

    @Override
    public String template() {
        return "decision.html";
    }

    /** Whether the decision has too many words for large type. */
    public boolean isLong() {
        return fact.text().length() > LONG;
    }

    /** Whether there is nothing to say beside it. */
    public boolean isAlone() {
        return present.isEmpty() && projects.isEmpty() && topics.isEmpty();
    }

    /**
     * What it has to do with another decision.
     *
     * @param words such as {@code supersedes}
     * @param text what the other one says
     */
    public record Tie(String words, Link other, String text) {}

    /** The way to a neighbor. */
    public record Turn(String direction, Link decision, String text) {}
}
