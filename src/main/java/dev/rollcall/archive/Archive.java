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
    private final Map<String, MeetingEntry> meetingByAddress;
    private final Map<String, PersonEntry> personBySlug;
    private final Map<String, ProjectEntry> projectBySlug;
    private final Map<String, TopicEntry> topicBySlug;
    private final Map<String, SeriesEntry> seriesBySlug;
    private final Map<String, DecisionEntry> decisionByAddress;
    private final Map<String, List<DecisionEntry>> decisionsByProject;
    private final Map<String, List<DecisionEntry>> decisionsByTopic;
    private final Map<String, ItemEntry> itemByAddress;
    private final Map<String, ActionEntry> actionByAddress;

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
        meetingByAddress = index(registers.meetings(), MeetingEntry::address);
        personBySlug = index(registers.people(), PersonEntry::slug);
        projectBySlug = index(registers.projects(), ProjectEntry::slug);
        topicBySlug = index(registers.topics(), TopicEntry::slug);
        seriesBySlug = index(registers.series(), SeriesEntry::slug);
        List<DecisionEntry> everyDecision = registers.meetings().stream()
                .flatMap(m -> m.decisions().stream())
                .toList();
        decisions = CarriedDecisions.once(registers.meetings());
        decisionByAddress = index(everyDecision, DecisionEntry::address);
        decisionsByProject = sorted(decisions, DecisionEntry::projects);
        decisionsByTopic = sorted(decisions, DecisionEntry::topics);
        itemByAddress = index(
                registers.meetings().stream().flatMap(m -> m.items().stream()).toList(), ItemEntry::address);
        actionByAddress = registers.actions().stream()
                .flatMap(a -> a.mentions().stream().map(m -> Map.entry(m.address(), a)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By each of the keys that an entry has, once. */
    private static <T> Map<String, List<T>> sorted(List<T> entries, Function<T, List<String>> keys) {
        Map<String, List<T>> sorted = new HashMap<>();
        entries.forEach(e -> new LinkedHashSet<>(keys.apply(e))
                .forEach(key ->
                        sorted.computeIfAbsent(key, k -> new ArrayList<>()).add(e)));
        return sorted;
    }

    private static <T> Map<String, T> index(List<T> entries, Function<T, String> key) {
        return entries.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
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
        return Collections.unmodifiableList(decisionsByProject.getOrDefault(slug, List.of()));
    }

    /** Those of the register that concern a topic, by its slug. */
    public List<DecisionEntry> decisionsOfTopic(String slug) {
        return Collections.unmodifiableList(decisionsByTopic.getOrDefault(slug, List.of()));
    }

    public Optional<MeetingEntry> meeting(String address) {
        return Optional.ofNullable(meetingByAddress.get(address));
    }

    public Optional<PersonEntry> person(String slug) {
        return Optional.ofNullable(personBySlug.get(slug));
    }

    public Optional<ProjectEntry> project(String slug) {
        return Optional.ofNullable(projectBySlug.get(slug));
    }

    public Optional<TopicEntry> topic(String slug) {
        return Optional.ofNullable(topicBySlug.get(slug));
    }

    public Optional<SeriesEntry> series(String slug) {
        return Optional.ofNullable(seriesBySlug.get(slug));
    }

    /** The decision at an address with anchor, also one that repeats another. */
    public Optional<DecisionEntry> decision(String address) {
        return Optional.ofNullable(decisionByAddress.get(address));
    }

    /** The item at an address with anchor. */
    public Optional<ItemEntry> item(String address) {
        return Optional.ofNullable(itemByAddress.get(address));
    }

    /** The items of the same subject at all meetings of a series, oldest first, by address; empty for one that stands alone. */
    public List<String> thread(ItemEntry item) {
        return registers.threads().getOrDefault(item.address(), List.of());
    }

    /** The action that the mention at an address with anchor belongs to. */
    public Optional<ActionEntry> action(String address) {
        return Optional.ofNullable(actionByAddress.get(address));
    }
}
