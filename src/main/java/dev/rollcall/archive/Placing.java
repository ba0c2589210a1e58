package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.source.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives the facts of one meeting their ids and people. */
final class Placing {
    private final Draft draft;
    private final TopicFinder topics;
    private final Roster roster;
    private final PersonRegister people;
    private final OwnerResolver resolver;
    private final Map<String, List<Owner>> resolved = new HashMap<>();

    Placing(Draft draft, TopicFinder topics, Roster roster, PersonRegister people, OwnerResolver resolver) {
        this.draft = draft;
        this.topics = topics;
        this.roster = roster;
        this.people = people;
        this.resolver = resolver;
    }

    MeetingEntry entry() {
        Meeting meeting = draft.meeting();
        List<Present> present = meeting.attendance().stream()
                .flatMap(a -> present(a, roster.of(a)))
                .toList();
        List<ItemEntry> items = items(meeting.items());
        ItemPassages passages = new ItemPassages(items);
        return new MeetingEntry(
                draft.address(),
                meeting,
                draft.series(),
                present,
                items,
                decisions(meeting.decisions(), passages),
                mentions(meeting.actions(), passages),
                draft.projects().stream()
                        .map(ProjectMention::project)
                        .distinct()
                        .toList(),
                draft.topics());
    }

    private Stream<Present> present(Attendance row, Identity who) {
        return people.lists(who) ? Stream.of(new Present(row, people.slug(who))) : Stream.empty();
    }

    private List<ItemEntry> items(List<AgendaItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new ItemEntry(
                        draft.anchor("i" + (i + 1)),
                        draft.address(),
                        items.get(i),
                        owners(items.get(i).owners())))
                .toList();
    }

    private List<DecisionEntry> decisions(List<Decision> decisions, ItemPassages passages) {
        return IntStream.range(0, decisions.size())
                .mapToObj(i -> decision(draft.anchor("d" + (i + 1)), decisions.get(i), passages))
                .toList();
    }

    private DecisionEntry decision(String id, Decision decision, ItemPassages passages) {
        Optional<ItemEntry> item = passages.of(decision.at());
        String words = decision.text() + " " + item.map(i -> i.item().title()).orElse("");
        Set<Integer> lines = Stream.concat(
                        Stream.of(decision.at()),
                        item.stream().map(i -> i.item().at()))
                .map(SourceRef::line)
                .collect(Collectors.toSet());
        List<String> named = projects(lines::contains);
        List<String> around = item.map(
                        i -> projects(line -> i.item().extents().stream().anyMatch(e -> e.holds(line))))
                .orElse(List.of());
        List<String> projects = named.isEmpty() && around.size() == 1 ? around : named;
        return new DecisionEntry(
                id,
                draft.address(),
                decision,
                owners(decision.owners()),
                item.map(ItemEntry::id),
                projects,
                topics.in(words),
                List.of(),
                List.of());
    }

    /** The projects that are named on such lines. */
    private List<String> projects(IntPredicate lines) {
        return draft.projects().stream()
                .filter(p -> lines.test(p.at().line()))
                .map(ProjectMention::project)
                .distinct()
                .toList();
    }

    private List<ActionMention> mentions(List<ActionItem> actions, ItemPassages passages) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new ActionMention(
                        draft.anchor("a" + (i + 1)),
                        draft.address(),
                        draft.meeting().date(),
                        actions.get(i),
                        passages.of(actions.get(i).at()).map(ItemEntry::id)))
                .toList();
    }

    private List<Owner> owners(List<String> written) {
        return resolved.computeIfAbsent(
                String.join("\n", written), k -> Archivist.owners(written, draft, people, resolver));
    }
}
