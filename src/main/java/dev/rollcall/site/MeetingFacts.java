package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Present;
import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.site.view.Fact;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MeetingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the archive knows of one meeting, as its own page shows it. */
record MeetingFacts(MeetingEntry entry, Pieces pieces) {
    private static final int LONGEST_CONTENTS = 30;
    private static final Pattern NUMBERED = Pattern.compile("[da][0-9]{1,9}");

    /** Where its decisions, actions and agenda items stand in the note. */
    List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        for (DecisionEntry decision : entry.decisions()) {
            String state = DecisionState.of(decision).words();
            all.add(new Annotation(
                    decision.decision().at(),
                    decision.id(),
                    "decision",
                    label(decision),
                    pieces.links().to(decision.page()),
                    state,
                    successor(decision)));
        }
        for (ActionMention action : entry.actions()) {
            all.add(new Annotation(action.action().at(), action.id(), "action", label(action), state(action)));
        }
        for (ItemEntry item : entry.items()) {
            all.add(new Annotation(item.item().at(), item.id(), "item", "", ""));
        }
        return all;
    }

    /** The way to what took its place. */
    private String successor(DecisionEntry decision) {
        return decision.supersededBy().stream()
                .findFirst()
                .map(a -> pieces.other(a).href())
                .orElse("");
    }

    String label(DecisionEntry decision) {
        return "Decision " + number(decision.id());
    }

    private String label(ActionMention action) {
        return "Action " + number(action.id());
    }

    /** Which one of its kind the fact with this anchor is: as its anchor says, unless that is a word. */
    private String number(String id) {
        if (NUMBERED.matcher(id).matches()) {
            return id.substring(1);
        }
        List<String> decisions =
                entry.decisions().stream().map(DecisionEntry::id).toList();
        List<String> actions = entry.actions().stream().map(ActionMention::id).toList();
        return String.valueOf(1 + (decisions.contains(id) ? decisions : actions).indexOf(id));
    }

    private String state(ActionMention mention) {
        return task(mention).map(pieces::state).orElse(mention.action().done() ? "done" : "open");
    }

    private Optional<ActionEntry> task(ActionMention mention) {
        return pieces.archive().action(mention.address());
    }

    /** The facts that the note does not show itself, such as those of its front matter. */
    List<Fact> unplaced(String ids) {
        List<Fact> unplaced = new ArrayList<>();
        for (DecisionEntry decision : entry.decisions()) {
            if (!ids.contains(" " + decision.id() + " ")) {
                Link label = pieces.links().link(label(decision), decision.page());
                unplaced.add(pieces.decision(decision, decision.id(), label));
            }
        }
        for (ActionMention action : entry.actions()) {
            if (!ids.contains(" " + action.id() + " ")) {
                Link label = new Link(label(action), "#" + action.id());
                task(action).ifPresent(task -> unplaced.add(pieces.action(task, action.id(), label)));
            }
        }
        return unplaced;
    }

    /** The agenda; items that the note shows lead there. */
    List<MeetingView.AgendaLine> agenda(String ids) {
        return entry.items().stream().map(item -> line(item, ids)).toList();
    }

    private MeetingView.AgendaLine line(ItemEntry item, String ids) {
        String href = ids.contains(" " + item.id() + " ") ? "#" + item.id() : "";
        String minutes =
                item.item().minutes().isPresent() ? item.item().minutes().getAsInt() + " min" : "";
        return new MeetingView.AgendaLine(
                new Link(item.item().title(), href),
                pieces.owners(item.owners()),
                minutes,
                facts(item.id()),
                new ItemThread(item, pieces).also());
    }

    /** What came of an agenda item. */
    private List<Link> facts(String item) {
        Stream<Link> decisions = entry.decisions().stream()
                .filter(d -> d.item().equals(Optional.of(item)))
                .map(d -> new Link(label(d), "#" + d.id()));
        Stream<Link> actions = entry.actions().stream()
                .filter(a -> a.item().equals(Optional.of(item)))
                .map(a -> new Link(label(a), "#" + a.id()));
        return Stream.concat(decisions, actions).toList();
    }

    MeetingView.Aside aside(List<Rendering.Heading> headings) {
        return new MeetingView.Aside(
                entry.present().stream().map(this::presence).toList(),
                contents(headings),
                entry.decisions().stream()
                        .map(d -> new Link(number(d.id()), "#" + d.id()))
                        .toList(),
                entry.actions().stream()
                        .map(a -> new Link(number(a.id()), "#" + a.id()))
                        .toList(),
                relations(),
                projects(entry.projects()),
                topics(entry.topics()));
    }

    private MeetingView.Presence presence(Present present) {
        Link person = pieces.archive()
                .person(present.person())
                .map(pieces::person)
                .orElseGet(() -> new Link(present.attendance().name(), ""));
        return new MeetingView.Presence(
                person, present.attendance().affiliation().orElse(""));
    }

    /** Two levels, or one where that is too long to be of use. */
    static List<MeetingView.ContentsLine> contents(List<Rendering.Heading> headings) {
        int top = headings.stream().mapToInt(Rendering.Heading::level).min().orElse(1);
        int deepest = headings.size() > LONGEST_CONTENTS ? top : top + 1;
        List<MeetingView.ContentsLine> lines = headings.stream()
                .filter(h -> h.level() <= deepest && !h.text().isBlank())
                .map(h -> new MeetingView.ContentsLine(
                        h.level() - top + 1, new Link(h.text(), "#" + Links.encoded(h.anchor()))))
                .toList();
        return lines.size() < 2 ? List.of() : lines;
    }

    private List<MeetingView.Relation> relations() {
        List<MeetingView.Relation> relations = new ArrayList<>();
        for (DecisionEntry decision : entry.decisions()) {
            Link own = new Link(label(decision), "#" + decision.id());
            decision.supersedes().forEach(a -> relations.add(relation(own, "supersedes", a)));
            decision.supersededBy().forEach(a -> relations.add(relation(own, "is superseded by", a)));
        }
        return relations;
    }

    private MeetingView.Relation relation(Link own, String tie, String address) {
        return new MeetingView.Relation(own, tie, pieces.other(address));
    }

    List<Link> projects(List<String> slugs) {
        return slugs.stream().flatMap(p -> project(p).stream()).toList();
    }

    List<Link> topics(List<String> slugs) {
        return slugs.stream().flatMap(t -> topic(t).stream()).toList();
    }

    private Optional<Link> project(String slug) {
        return pieces.archive().project(slug).map(p -> pieces.links().link(p.title(), p.address()));
    }

    private Optional<Link> topic(String slug) {
        return pieces.archive().topic(slug).map(t -> pieces.links().link(t.title(), "topics/" + slug + "/"));
    }
}
