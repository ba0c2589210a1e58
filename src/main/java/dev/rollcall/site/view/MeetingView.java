package dev.rollcall.site.view;

import java.util.List;

/** A meeting: when, who, what was on the table, then the note itself. */
public record MeetingView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        Standing standing,
        List<AgendaLine> agenda,
        NoteText note,
        List<Fact> unplaced,
        List<History> histories,
        List<Turn> turns,
        Aside aside)
        implements View {
    public MeetingView {
        crumbs = List.copyOf(crumbs);
        agenda = List.copyOf(agenda);
        unplaced = List.copyOf(unplaced);
        histories = List.copyOf(histories);
        turns = List.copyOf(turns);
    }

    @Override
    public String template() {
        return "meeting.html";
    }

    /**
     * What stands beneath the title.
     *
     * @param people such as {@code 7 people}, empty where nobody is recorded
     * @param status such as {@code draft}, may be empty
     * @param held false where the note says that no meeting took place
     * @param edit the address where the note can be edited, may be empty
     * @param source the address of the note's source, may be empty
     * @param changed such as {@code last changed 5 March 2026}, may be empty
     * @param changes leads to what became of the note since it was approved, may be empty
     */
    public record Standing(
            Moment when,
            String people,
            String status,
            boolean held,
            String edit,
            String source,
            String changed,
            Link changes) {}

    /**
     * A point of the agenda.
     *
     * @param minutes such as {@code 10 min}, may be empty
     * @param facts the decisions and actions that belong to it
     * @param also the meetings that had the same item
     */
    public record AgendaLine(Link title, List<Link> owners, String minutes, List<Link> facts, Also also) {
        public AgendaLine {
            owners = List.copyOf(owners);
            facts = List.copyOf(facts);
        }
    }

    /**
     * What went before and after an action that several meetings list.
     *
     * @param words such as {@code again on}
     * @param shown the first of the meetings
     * @param folded the others
     */
    public record History(Link action, String words, List<Link> shown, List<Link> folded) {
        public History {
            shown = List.copyOf(shown);
            folded = List.copyOf(folded);
        }
    }

    /**
     * Other meetings with the same agenda item.
     *
     * @param shown the nearest of them, or all
     * @param more leads to where all are listed, may be empty
     * @param folded the others, on the page that lists all
     */
    public record Also(List<Link> shown, Link more, List<Link> folded) {
        public Also {
            shown = List.copyOf(shown);
            folded = List.copyOf(folded);
        }

        public boolean isEmpty() {
            return shown.isEmpty();
        }
    }

    /** The way to a neighbor in the series. */
    public record Turn(String direction, Link meeting) {}

    /** What stands beside the note. */
    public record Aside(
            List<Presence> present,
            List<ContentsLine> contents,
            List<Link> decisions,
            List<Link> actions,
            List<Relation> relations,
            List<Link> projects,
            List<Link> topics) {
        public Aside {
            present = List.copyOf(present);
            contents = List.copyOf(contents);
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
            relations = List.copyOf(relations);
            projects = List.copyOf(projects);
            topics = List.copyOf(topics);
        }

        public boolean isEmpty() {
            return present.isEmpty()
                    && contents.isEmpty()
                    && decisions.isEmpty()
                    && actions.isEmpty()
                    && projects.isEmpty()
                    && topics.isEmpty();
        }
    }

    /** Somebody who was present. */
    public record Presence(Link person, String affiliation) {}

    /** A line of the table of contents; depth from 1. */
    public record ContentsLine(int depth, Link heading) {}

    /** A decision of this meeting, its tie, and the decision at the other end. */
    public record Relation(Link decision, String tie, Link other) {}
}
