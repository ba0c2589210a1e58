package dev.rollcall.search;

import dev.rollcall.archive.Affiliation;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.archive.PersonEntry;
import dev.rollcall.markdown.Documents;
import dev.rollcall.markdown.Question;
import dev.rollcall.model.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be found in an archive. */
public final class SearchDocuments {
    /** A bare heading of more notes than this only gives them a shape. */
    private static final int OFTEN = 5;

    private final Archive archive;
    private final NoteDocuments notes;
    private final MeetingDocuments meetings;

    /**
     * @param documents the notes; asked by several threads
     * @param today what the ages of actions are told from
     * @param title what a meeting is called where it is shown
     */
    public SearchDocuments(
            Archive archive, Documents documents, LocalDate today, Function<MeetingEntry, String> title) {
        this.archive = archive;
        this.notes = new NoteDocuments(documents);
        this.meetings = new MeetingDocuments(archive, notes, today, title, MeetingDocuments.uses(archive));
    }

    /** What is asked of a note for each page that its lines become, as long as its headings want no anchor that a fact has. */
    public static Question<?> question(Prose prose) {
        return WhatIsSaid.in(prose, List.of());
    }

    /** Oldest first; what has no day comes before all that has one. */
    public List<SearchDocument> all() {
        List<SearchDocument> all = new ArrayList<>(undated());
        List<SearchDocument> said = archive.meetings().parallelStream()
                .map(meetings::of)
                .flatMap(List::stream)
                .toList();
        Map<String, Long> headings = said.stream()
                .filter(SearchDocuments::isBareHeading)
                .collect(Collectors.groupingBy(SearchDocument::title, Collectors.counting()));
        said.stream()
                .filter(d -> !isBareHeading(d) || headings.getOrDefault(d.title(), 0L) <= OFTEN)
                .forEach(all::add);
        return all;
    }

    /** What can be found in some notes, by their paths; headings, too, that many notes have. */
    public List<SearchDocument> of(Set<String> paths) {
        List<SearchDocument> some = new ArrayList<>();
        archive.pages().stream()
                .filter(p -> paths.contains(p.page().prose().path()))
                .forEach(p -> some.addAll(page(p)));
        archive.meetings().stream()
                .filter(m -> paths.contains(m.meeting().prose().path()))
                .forEach(m -> some.addAll(meetings.of(m)));
        return some;
    }

    /** Whether it is a heading with nothing below it but other headings or what is found by itself; often the same in many notes. */
    private static boolean isBareHeading(SearchDocument document) {
        return document.kind() == DocumentKind.SECTION && document.text().isEmpty();
    }

    private List<SearchDocument> undated() {
        return Stream.concat(
                        registers().stream(), archive.pages().parallelStream().flatMap(p -> page(p).stream()))
                .toList();
    }

    /** What can be found that stands in no note of its own: people, projects and topics. */
    public List<SearchDocument> registers() {
        return Stream.of(
                        archive.people().stream().map(SearchDocuments::person),
                        archive.projects().stream()
                                .map(p -> register(
                                        DocumentKind.PROJECT,
                                        p.address(),
                                        p.title(),
                                        p.written() + " " + p.description(),
                                        count(p.mentions().size(), "mention"))),
                        archive.topics().stream()
                                .map(t -> register(
                                        DocumentKind.TOPIC,
                                        "topics/" + t.slug() + "/",
                                        t.title(),
                                        t.description(),
                                        count(t.meetings().size(), "meeting"))))
                .flatMap(s -> s)
                .toList();
    }

    private static SearchDocument person(PersonEntry person) {
        String words = Stream.of(
                        person.handle().stream(),
                        person.spellings().stream(),
                        person.affiliations().stream().map(Affiliation::name))
                .flatMap(s -> s)
                .distinct()
                .collect(Collectors.joining(", "));
        String meetings = count(person.meetings().size(), "meeting");
        return plain(DocumentKind.PERSON, "people/" + person.slug() + "/", person.name(), words, meetings, "", "");
    }

    private static SearchDocument register(
            DocumentKind kind, String address, String title, String text, String context) {
        return plain(kind, address, title, text, context, "", "");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static SearchDocument plain(
            DocumentKind kind,
            String address,
            String title,
            String text,
            String context,
            String language,
            String source) {
        return new SearchDocument(
                kind,
                address,
                title,
                text.strip(),
                context,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                language,
                source);
    }

    private List<SearchDocument> page(PageEntry entry) {
        NoteDocuments.Text text = notes.read(entry);
        Map<String, List<Piece>> pieces = text.pieces().stream()
                .collect(Collectors.groupingBy(p -> text.units().anchorAt(p.line())));
        Map<String, SearchDocument> documents = new LinkedHashMap<>();
        for (Unit unit : text.units().all()) {
            documents.computeIfAbsent(
                    unit.anchor(),
                    anchor -> plain(
                            DocumentKind.PAGE,
                            entry.address() + (anchor.isEmpty() ? "" : "#" + anchor),
                            unit.title().isBlank() ? entry.page().title() : unit.title(),
                            Piece.join(pieces.getOrDefault(anchor, List.of()).stream()),
                            entry.page().title(),
                            entry.page().settings().language().orElse(""),
                            entry.page().prose().path()));
        }
        return List.copyOf(documents.values());
    }
}
