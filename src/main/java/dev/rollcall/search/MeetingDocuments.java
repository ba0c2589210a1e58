package dev.rollcall.search;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Owner;
import dev.rollcall.archive.Present;
import dev.rollcall.archive.ProjectUse;
import dev.rollcall.markdown.Annotation;
import dev.rollcall.model.DecisionStatus;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found of one meeting: itself, its sections and items, its decisions and actions. Of an action that several
 * meetings list, its last mention speaks, as the register has it.
 *
 * @param today what the ages of actions are told from
 * @param title what a meeting is called where it is shown
 * @param uses the mentions of projects by the address of their meeting
 */
record MeetingDocuments(
        Archive archive,
        NoteDocuments notes,
        LocalDate today,
        Function<MeetingEntry, String> title,
        Map<String, List<Use>> uses) {
    /** How much a line may say beside a fact, such as its marker and its owner. */
    private static final int BESIDE_FACT = 40;

    /** A project at a line of a meeting's note. */
    record Use(String project, int line) {}

    /** The uses of all projects, by meeting. */
    static Map<String, List<Use>> uses(Archive archive) {
        return archive.projects().stream()
                .flatMap(p -> p.mentions().stream().map(m -> Map.entry(m.meeting(), use(p.slug(), m))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Use use(String project, ProjectUse use) {
        return new Use(project, use.mention().at().line());
    }

    /** A meeting, with what its documents have in common. */
    private record Held(MeetingEntry entry, String title, List<String> present, Optional<LocalDate> date) {
        String language() {
            return entry.meeting().settings().language().orElse("");
        }

        String source() {
            return entry.meeting().prose().path();
        }
    }

    List<SearchDocument> of(MeetingEntry entry) {
        Held held = new Held(
                entry,
                title.apply(entry),
                List.copyOf(present(entry)), // which no copy is made of any more
                Optional.of(entry.meeting().date()));
        List<SearchDocument> documents = new ArrayList<>(units(held));
        entry.decisions().forEach(decision -> documents.add(decision(held, decision)));
        entry.actions()
                .forEach(mention -> archive.action(mention.address())
                        .filter(action -> action.last().address().equals(mention.address()))
                        .ifPresent(action -> documents.add(action(held, mention, action))));
        return documents;
    }

    private List<SearchDocument> units(Held held) {
        MeetingEntry entry = held.entry();
        NoteDocuments.Text text =
                notes.read(entry.meeting().prose(), held.title(), entry.items(), anchors(entry), foundElsewhere(entry));
        Map<String, List<Piece>> pieces = text.pieces().stream()
                .collect(Collectors.groupingBy(p -> text.units().anchorAt(p.line())));
        Map<String, Set<String>> projects = uses.getOrDefault(entry.address(), List.of()).stream()
                .collect(Collectors.groupingBy(
                        u -> text.units().anchorAt(u.line()),
                        Collectors.mapping(Use::project, Collectors.toCollection(java.util.TreeSet::new))));
        Map<String, SearchDocument> documents = new LinkedHashMap<>();
        for (Unit unit : text.units().all()) {
            documents.computeIfAbsent(
                    unit.anchor(),
                    anchor -> unit(
                            held,
                            unit,
                            Piece.join(pieces.getOrDefault(anchor, List.of()).stream()),
                            projects.getOrDefault(anchor, Set.of())));
        }
        return List.copyOf(documents.values());
    }

    /** What says no more than who was there, than a title, or than a decision or an action, which are found by themselves. */
    private Predicate<Piece> foundElsewhere(MeetingEntry entry) {
        Set<Integer> rollCall =
                entry.meeting().attendance().stream().map(a -> a.at().line()).collect(Collectors.toUnmodifiableSet());
        Map<Integer, Integer> facts = new HashMap<>();
        entry.decisions()
                .forEach(d -> facts.merge(
                        d.decision().at().line(), d.decision().text().length(), Integer::sum));
        entry.items()
                .forEach(i -> facts.merge(i.item().at().line(), i.item().title().length(), Integer::sum));
        entry.actions().stream()
                .filter(this::isLast)
                .forEach(a ->
                        facts.merge(a.action().at().line(), a.action().text().length(), Integer::sum));
        return piece -> rollCall.contains(piece.line())
                || (facts.containsKey(piece.line())
                        && facts.getOrDefault(piece.line(), 0) + BESIDE_FACT
                                >= piece.text().length());
    }

    /** Whether this mention speaks for its action. */
    private boolean isLast(ActionMention mention) {
        return archive.action(mention.address())
                .filter(action -> action.last().address().equals(mention.address()))
                .isPresent();
    }

    private SearchDocument unit(Held held, Unit unit, String text, Set<String> projects) {
        MeetingEntry entry = held.entry();
        DocumentKind kind = unit.item().isPresent()
                ? DocumentKind.ITEM
                : unit.anchor().isEmpty() ? DocumentKind.MEETING : DocumentKind.SECTION;
        return new SearchDocument(
                kind,
                entry.address() + (unit.anchor().isEmpty() ? "" : "#" + unit.anchor()),
                unit.title().isBlank() ? held.title() : unit.title(),
                text,
                kind == DocumentKind.MEETING ? agenda(entry) : held.title(),
                "",
                unit.item().map(i -> slugs(i.owners())).orElse(List.of()),
                held.present(),
                kind == DocumentKind.MEETING ? entry.projects() : List.copyOf(projects),
                entry.topics(),
                entry.series(),
                held.date(),
                held.language(),
                held.source());
    }

    /** What a meeting was about, by its items. */
    private static String agenda(MeetingEntry entry) {
        return entry.items().stream()
                .map(i -> i.item().title())
                .filter(t -> !t.isBlank())
                .distinct()
                .limit(12)
                .collect(Collectors.joining("\n"));
    }

    private SearchDocument decision(Held held, DecisionEntry decision) {
        MeetingEntry entry = held.entry();
        return new SearchDocument(
                DocumentKind.DECISION,
                decision.page(),
                decision.decision().text(),
                itemTitle(decision.item().map(i -> entry.address() + "#" + i)),
                held.title(),
                decision.status() == DecisionStatus.ACCEPTED ? "" : lower(decision.status()),
                slugs(decision.owners()),
                held.present(),
                decision.projects(),
                decision.topics(),
                entry.series(),
                held.date(),
                held.language(),
                held.source());
    }

    private SearchDocument action(Held held, ActionMention mention, ActionEntry action) {
        MeetingEntry entry = held.entry();
        return new SearchDocument(
                DocumentKind.ACTION,
                mention.address(),
                action.text(),
                itemTitle(mention.item().map(i -> entry.address() + "#" + i)),
                held.title(),
                lower(action.state(today)),
                slugs(action.owners()),
                List.of(),
                List.of(),
                entry.topics(),
                entry.series(),
                held.date(),
                held.language(),
                held.source());
    }

    private String itemTitle(Optional<String> address) {
        return address.flatMap(archive::item).map(i -> i.item().title()).orElse("");
    }

    private static String lower(Enum<?> state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> present(MeetingEntry entry) {
        return entry.present().stream().map(Present::person).distinct().toList();
    }

    private static List<String> slugs(List<Owner> owners) {
        return owners.stream().flatMap(o -> o.person().stream()).distinct().toList();
    }

    private static List<Annotation> anchors(MeetingEntry entry) {
        return Stream.of(
                        entry.decisions().stream().map(d -> taken(d.decision().at(), d.id())),
                        entry.actions().stream().map(a -> taken(a.action().at(), a.id())),
                        entry.items().stream()
                                .map((ItemEntry i) -> taken(i.item().at(), i.id())))
                .flatMap(s -> s)
                .toList();
    }

    private static Annotation taken(SourceRef at, String id) {
        return new Annotation(at, id, "", "", "");
    }
}
