package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All meetings as one whole, with its registers; what belongs to what is told by slugs and addresses. Immutable. */
public final class Archive {
    private final Registers registers;
    private final List<DecisionEntry> decisions;
    private final Index<MeetingEntry> meetings;
    private final Index<PersonEntry> people;
    private final Index<ProjectEntry> projects;
    private final Index<TopicEntry> topics;
    private final Index<SeriesEntry> series;
    private final Index<DecisionEntry> decisionByAddress;
    private final Index<List<DecisionEntry>> decisionsByProject;
    private final Index<List<DecisionEntry>> decisionsByTopic;
    private final Index<ItemEntry> items;
    private final Index<ActionEntry> actions;

    /**
     * What an archive holds. Meetings, decisions and actions are oldest first; people, projects, topics and series are
     * sorted by their title, pages by address. Threads are by the address of each of their items.
     */
    public record Registers(
            List<SeriesEntry> series,
            List<MeetingEntry> meetings,
            List<PersonEntry> people,
            List<ProjectEntry> projects,
            List<TopicEntry> topics,
            List<ActionEntry> actions,
            List<PageEntry> pages,
            Map<String, List<String>> threads) {
        public Registers {
            series = List.copyOf(series);
            meetings = List.copyOf(meetings);
            people = List.copyOf(people);
            projects = List.copyOf(projects);
            topics = List.copyOf(topics);
            actions = List.copyOf(actions);
            pages = List.copyOf(pages);
            threads = Map.copyOf(threads);
        }
    }

    public Archive(Registers registers) {
        this.registers = registers;
        meetings = Index.of(registers.meetings(), MeetingEntry::address);
        people = Index.of(registers.people(), PersonEntry::slug);
        projects = Index.of(registers.projects(), ProjectEntry::slug);
        topics = Index.of(registers.topics(), TopicEntry::slug);
        series = Index.of(registers.series(), SeriesEntry::slug);
        List<DecisionEntry> everyDecision = registers.meetings().stream()
                .flatMap(m -> m.decisions().stream())
                .toList();
        decisions = CarriedDecisions.once(registers.meetings());
        decisionByAddress = Index.of(everyDecision, DecisionEntry::address);
        decisionsByProject = new Index<>(sorted(decisions, DecisionEntry::projects));
        decisionsByTopic = new Index<>(sorted(decisions, DecisionEntry::topics));
        items = Index.of(
                registers.meetings().stream().flatMap(m -> m.items().stream()).toList(), ItemEntry::address);
        actions = new Index<>(registers.actions().stream()
                .flatMap(a -> a.mentions().stream().map(m -> Map.entry(m.address(), a)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * An archive with what an earlier one has, but for what is told of some meetings.
     *
     * @param told those meetings as they are now; they have the facts that they had
     */
    private Archive(Archive before, Registers registers, List<MeetingEntry> told) {
        this.registers = registers;
        Map<String, DecisionEntry> fresh = new HashMap<>();
        told.forEach(m -> m.decisions().forEach(d -> fresh.put(d.address(), d)));
        people = before.people;
        topics = before.topics;
        series = before.series;
        meetings = before.meetings.with(told, MeetingEntry::address);
        projects = before.projects.with(changed(before.projects(), registers.projects()), ProjectEntry::slug);
        decisions = retold(before.decisions, fresh);
        decisionByAddress = before.decisionByAddress.with(fresh);
        decisionsByProject = before.decisionsByProject.with(retold(
                before.decisionsByProject,
                fresh.values().stream().flatMap(d -> d.projects().stream()).toList(),
                fresh));
        decisionsByTopic = before.decisionsByTopic.with(retold(
                before.decisionsByTopic,
                fresh.values().stream().flatMap(d -> d.topics().stream()).toList(),
                fresh));
        items = before.items.with(told.stream().flatMap(m -> m.items().stream()).toList(), ItemEntry::address);
        Map<String, ActionEntry> acted = new HashMap<>();
        changed(before.actions(), registers.actions())
                .forEach(a -> a.mentions().forEach(m -> acted.put(m.address(), a)));
        actions = before.actions.with(acted);
    }

    /** The same, with registers in which something is told in other words, of these meetings alone. */
    Archive with(Registers retold, List<MeetingEntry> told) {
        return new Archive(this, retold, told);
    }

    private static <T> List<T> changed(List<T> before, List<T> now) {
        List<T> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
                changed.add(now.get(i));
            }
        }
        return changed;
    }

    private static Map<String, List<DecisionEntry>> retold(
            Index<List<DecisionEntry>> index, List<String> keys, Map<String, DecisionEntry> fresh) {
        Map<String, List<DecisionEntry>> retold = new HashMap<>();
        keys.forEach(key -> index.find(key).ifPresent(list -> retold.put(key, retold(list, fresh))));
        return retold;
    }

    private static List<DecisionEntry> retold(List<DecisionEntry> decisions, Map<String, DecisionEntry> fresh) {
        return decisions.stream().map(d -> fresh.getOrDefault(d.address(), d)).toList();
    }

    /** By each of the keys that an entry has, once. */
    private static <T> Map<String, List<T>> sorted(List<T> entries, Function<T, List<String>> keys) {
        Map<String, List<T>> sorted = new HashMap<>();
        entries.forEach(e -> new LinkedHashSet<>(keys.apply(e))
                .forEach(key ->
                        sorted.computeIfAbsent(key, k -> new ArrayList<>()).add(e)));
        return sorted;
    }

    /** Whether another has the same in all registers. */
    public boolean isSame(Archive other) {
        return registers.equals(other.registers) && decisions.equals(other.decisions);
    }

    public List<SeriesEntry> series() {
        return registers.series();
    }

    public List<MeetingEntry> meetings() {
        return registers.meetings();
    }

    public List<PersonEntry> people() {
        return registers.people();
    }

    public List<ProjectEntry> projects() {
        return registers.projects();
    }

    public List<TopicEntry> topics() {
        return registers.topics();
    }

    public List<ActionEntry> actions() {
        return registers.actions();
    }

    public List<PageEntry> pages() {
        return registers.pages();
    }

    /** The register of decisions, oldest first; one that a series copies from note to note stands where it came first. */
    public List<DecisionEntry> decisions() {
        return decisions;
    }

    /** Those of the register that concern a project, by its slug. */
    public List<DecisionEntry> decisionsOfProject(String slug) {
        return Collections.unmodifiableList(decisionsByProject.find(slug).orElse(List.of()));
    }

    /** Those of the register that concern a topic, by its slug. */
    public List<DecisionEntry> decisionsOfTopic(String slug) {
        return Collections.unmodifiableList(decisionsByTopic.find(slug).orElse(List.of()));
    }

    public Optional<MeetingEntry> meeting(String address) {
        return meetings.find(address);
    }

    public Optional<PersonEntry> person(String slug) {
        return people.find(slug);
    }

    public Optional<ProjectEntry> project(String slug) {
        return projects.find(slug);
    }

    public Optional<TopicEntry> topic(String slug) {
        return topics.find(slug);
    }

    public Optional<SeriesEntry> series(String slug) {
        return series.find(slug);
    }

    /** The decision at an address with anchor, also one that repeats another. */
    public Optional<DecisionEntry> decision(String address) {
        return decisionByAddress.find(address);
    }

    /** The item at an address with anchor. */
    public Optional<ItemEntry> item(String address) {
        return items.find(address);
    }

    /** The items of the same subject at all meetings of a series, oldest first, by address; empty for one that stands alone. */
    public List<String> thread(ItemEntry item) {
        return threads().getOrDefault(item.address(), List.of());
    }

    /** All threads, by the address of each of their items. */
    Map<String, List<String>> threads() {
        return registers.threads();
    }

    /** The action that the mention at an address with anchor belongs to. */
    public Optional<ActionEntry> action(String address) {
        return actions.find(address);
    }
}
