package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.search.NaiveSearch.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index finds what somebody finds who looks at every document, and ranks it as the format says. */
class OracleTest {
    private static final List<String> WORDS = List.of(
            ("lamp roof green lantern lanterns ladder paint order budget vote slate cake list wick oil march lis owl bolt "
                            + "beam latch hinge crate label lane lace glass grate grain green greens tin tile ink knot")
                    .split(" ", -1));
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 3);
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);
    private static final Catalog CATALOG = new Catalog(
            List.of(
                    new Catalog.Named("ines-carvalho", "Ines Carvalho", "inesc"),
                    new Catalog.Named("tomasz-lis", "Tomasz Lis", ""),
                    new Catalog.Named("wenli", "Wen Li", "wenli")),
            List.of(
                    new Catalog.Named("owl/lamp", "owl/lamp", "owl/lamp"),
                    new Catalog.Named("owl/kiln", "owl/kiln", "owl/kiln")),
            List.of(new Catalog.Named("safety", "Safety", "")),
            List.of(new Catalog.Named("call", "Lamp Call", ""), new Catalog.Named("board", "Board", "")),
            List.of(2024, 2025, 2026));

    private final List<SearchDocument> documents = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theIndexFindsWhatLookingAtEveryDocumentFinds(int seed) {
        Random random = new Random(seed);
        makeUp(random, 20 + 25 * seed);
        SearchIndex index = new SearchIndex(CATALOG, documents, "und");
        NaiveSearch naive = new NaiveSearch(CATALOG, documents);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            Asked asked = question(random, naive);
            Map<String, Float> expected = naive.found(asked);
            SearchAnswer answer = index.search(asked.text(), documents.size());
            found += expected.isEmpty() ? 0 : 1;
            Map<String, Float> scores = answer.hits().stream()
                    .collect(Collectors.toMap(h -> h.document().address(), SearchAnswer.Hit::score));
            assertEquals(expected.keySet(), scores.keySet(), asked.text());
            assertEquals(expected.size(), answer.total(), asked.text());
            expected.forEach((address, score) ->
                    assertEquals(score, scores.getOrDefault(address, -1f), 1e-5f, asked.text() + " at " + address));
            assertSorted(answer, asked.text());
        }
        assertTrue(found > 75, "most questions have an answer: " + found);
    }

    private void assertSorted(SearchAnswer answer, String query) {
        for (int i = 1; i < answer.hits().size(); i++) {
            SearchAnswer.Hit before = answer.hits().get(i - 1);
            SearchAnswer.Hit hit = answer.hits().get(i);
            boolean newer = documents.indexOf(before.document()) > documents.indexOf(hit.document());
            assertTrue(
                    before.score() > hit.score() || (before.score() == hit.score() && newer),
                    query + " at result " + i);
        }
    }

    private void makeUp(Random random, int count) {
        CATALOG.people()
                .forEach(p -> documents.add(
                        document(DocumentKind.PERSON, "people/" + p.slug() + "/", p.title(), "", random)));
        for (int i = 0; i < count; i++) {
            DocumentKind kind = List.of(
                            DocumentKind.MEETING,
                            DocumentKind.SECTION,
                            DocumentKind.ITEM,
                            DocumentKind.DECISION,
                            DocumentKind.ACTION)
                    .get(random.nextInt(5));
            String text = IntStream.range(0, random.nextInt(4))
                    .mapToObj(line -> words(random, 1 + random.nextInt(12)))
                    .collect(Collectors.joining("\n"));
            documents.add(document(kind, "call/" + i + "/", words(random, 1 + random.nextInt(3)), text, random));
        }
    }

    private SearchDocument document(DocumentKind kind, String address, String title, String text, Random random) {
        boolean dated = kind != DocumentKind.PERSON;
        return new SearchDocument(
                kind,
                address,
                title,
                text,
                "shown only",
                kind == DocumentKind.ACTION ? random.nextBoolean() ? "open" : "done" : "",
                dated ? some(random, CATALOG.people(), 0.2) : List.of(),
                dated ? some(random, CATALOG.people(), 0.4) : List.of(),
                dated ? some(random, CATALOG.projects(), 0.2) : List.of(),
                dated ? some(random, CATALOG.topics(), 0.3) : List.of(),
                dated ? random.nextBoolean() ? "call" : "board" : "",
                dated ? Optional.of(FIRST_DAY.plusDays(3L * documents.size())) : Optional.empty(),
                "",
                "");
    }

    private static List<String> some(Random random, List<Catalog.Named> of, double share) {
        return of.stream()
                .map(Catalog.Named::slug)
                .filter(s -> random.nextDouble() < share)
                .toList();
    }

    /** Words, some far more often than others. */
    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble())))
                .collect(Collectors.joining(" "));
    }

    private Asked question(Random random, NaiveSearch naive) {
        List<String> text = new ArrayList<>();
        List<Collection<String>> words = new ArrayList<>();
        List<Predicate<SearchDocument>> conditions = new ArrayList<>();
        Map<String, Predicate<SearchDocument>> filters = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 ->
                    word(random, naive).ifPresent(word -> {
                        text.add(word);
                        words.add(List.of(word));
                    });
                case 3 ->
                    List.of("carvalho", "lis", "lamp", "owl", "2024").stream()
                            .skip(random.nextInt(5))
                            .limit(1)
                            .forEach(name -> {
                                text.add(name);
                                words.add(List.of(name));
                            });
                case 4 -> {
                    String beginning = word(random, naive).orElse("lamp").substring(0, 2);
                    text.add(beginning + "*");
                    words.add(naive.beginning(beginning));
                }
                case 5 ->
                    phrase(random).ifPresent(phrase -> {
                        text.add("\"" + String.join(" ", phrase) + "\"");
                        phrase.forEach(w -> words.add(List.of(w)));
                        conditions.add(d -> NaiveSearch.says(d, phrase));
                    });
                case 6 ->
                    word(random, naive).ifPresent(word -> {
                        text.add("-" + word);
                        conditions.add(d -> !naive.says(d, word));
                    });
                case 7 ->
                    phrase(random).ifPresent(phrase -> {
                        text.add("-\"" + String.join(" ", phrase) + "\"");
                        conditions.add(d -> !NaiveSearch.says(d, phrase));
                    });
                case 8 -> {
                    LocalDate day = FIRST_DAY.plusDays(random.nextInt(3 * documents.size()));
                    boolean after = random.nextBoolean();
                    text.add((after ? "after:" : "before:") + day);
                    conditions.add(d -> NaiveSearch.isIn(d, after ? day : EVER, after ? NEVER : day));
                }
                default -> filter(random, text, conditions, filters);
            }
        }
        if (text.isEmpty()) {
            text.add("is:section");
            filters.put("kind", d -> d.kind() == DocumentKind.SECTION);
        }
        conditions.addAll(filters.values());
        return new Asked(String.join(" ", text), words, conditions);
    }

    private record Choice(String name, String text, Predicate<SearchDocument> predicate) {}

    private static void filter(
            Random random,
            List<String> text,
            List<Predicate<SearchDocument>> conditions,
            Map<String, Predicate<SearchDocument>> filters) {
        List<Choice> choices = List.of(
                new Choice("kind", "is:decision", d -> d.kind() == DocumentKind.DECISION),
                new Choice("kind", "is:item", d -> d.kind() == DocumentKind.ITEM),
                new Choice("state", "is:open", d -> d.state().equals("open")),
                new Choice("person", "person:carvalho", d -> concerns(d, "ines-carvalho")),
                new Choice("person", "person:\"Wen Li\"", d -> concerns(d, "wenli")),
                new Choice("person", "person:tom", d -> concerns(d, "tomasz-lis")),
                new Choice("project", "project:owl/lamp", d -> d.projects().contains("owl/lamp")),
                new Choice("project", "project:owl", d -> !d.projects().isEmpty()),
                new Choice("topic", "topic:safety", d -> !d.topics().isEmpty()),
                new Choice("series", "series:\"lamp call\"", d -> d.series().equals("call")));
        Choice choice = choices.get(random.nextInt(choices.size()));
        if (random.nextInt(4) == 0) {
            text.add("-" + choice.text());
            conditions.add(choice.predicate().negate());
        } else {
            text.add(choice.text());
            filters.merge(choice.name(), choice.predicate(), Predicate::or);
        }
    }

    private static boolean concerns(SearchDocument document, String person) {
        return Stream.concat(document.owners().stream(), document.people().stream())
                .anyMatch(person::equals);
    }

    /** A word that some document has. */
    private Optional<String> word(Random random, NaiveSearch naive) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return documents.stream().anyMatch(d -> naive.says(d, word)) ? Optional.of(word) : Optional.empty();
    }

    /** Two or three words that stand in a row somewhere. */
    private Optional<List<String>> phrase(Random random) {
        List<String> line = documents
                .get(random.nextInt(documents.size()))
                .text()
                .lines()
                .findFirst()
                .map(NaiveSearch::words)
                .orElse(List.of());
        int length = 2 + random.nextInt(2);
        int from = line.size() > length ? random.nextInt(line.size() - length) : 0;
        return line.size() < length ? Optional.empty() : Optional.of(line.subList(from, from + length));
    }
}
