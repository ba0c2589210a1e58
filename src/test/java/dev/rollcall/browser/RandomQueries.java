package dev.rollcall.browser;

import dev.rollcall.search.SearchAnswer;
import dev.rollcall.search.SearchDocument;
import dev.rollcall.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Queries of all kinds, made from what an index holds: words, phrases, beginnings, mistakes, filters and what is left out. */
final class RandomQueries {
    private static final int EVERYTHING = 1_000_000;

    private final Random random;
    private final List<SearchDocument> documents;

    private RandomQueries(List<SearchDocument> documents, long seed) {
        this.documents = documents;
        this.random = new Random(seed);
    }

    static List<String> of(SearchIndex index, int number, long seed) {
        List<SearchDocument> documents = Stream.of("section", "item", "decision", "action", "person", "page")
                .flatMap(kind -> index.search("is:" + kind, EVERYTHING).hits().stream())
                .map(SearchAnswer.Hit::document)
                .toList();
        RandomQueries queries = new RandomQueries(documents, seed);
        return Stream.generate(queries::next).limit(number).toList();
    }

    private String next() {
        SearchDocument document = documents.get(random.nextInt(documents.size()));
        List<String> words = List.of((document.title() + " " + document.text()).split("\\s+", 400));
        List<String> parts = new ArrayList<>();
        int number = 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            parts.add(word(words));
        }
        if (random.nextInt(6) == 0) {
            parts.set(0, phrase(words));
        }
        if (random.nextInt(4) == 0) {
            parts.add(filter(document));
        }
        if (random.nextInt(12) == 0) {
            parts.add("-" + word(words));
        }
        if (random.nextInt(20) == 0) {
            return filter(document) + " " + filter(documents.get(random.nextInt(documents.size())));
        }
        return String.join(" ", parts);
    }

    private String word(List<String> words) {
        String word = words.get(random.nextInt(words.size())).replaceAll("[\"\u201c\u201d\u201e\u00ab\u00bb]", "");
        int length = word.length();
        return switch (length < 5 ? 9 : random.nextInt(10)) {
            case 0 -> word.substring(0, 3) + "*";
            case 1 -> word.substring(0, length - 2);
            case 2 -> word.substring(0, 2) + word.substring(3);
            case 3 -> word + "s";
            default -> word;
        };
    }

    private String phrase(List<String> words) {
        int from = random.nextInt(words.size());
        int to = Math.min(words.size(), from + 2 + random.nextInt(2));
        return "\"" + String.join(" ", words.subList(from, to)).replace("\"", "") + "\"";
    }

    private String filter(SearchDocument document) {
        int year = document.date().map(day -> day.getYear()).orElse(2025);
        return switch (random.nextInt(6)) {
            case 0 -> "is:" + document.kind().word();
            case 1 -> "after:" + year + "-03";
            case 2 -> "before:" + year + "-07-15";
            case 3 ->
                document.people().isEmpty()
                        ? "is:open"
                        : "person:" + document.people().get(0);
            case 4 -> document.series().isEmpty() ? "is:action" : "series:" + document.series();
            default ->
                document.topics().isEmpty()
                        ? "-is:section"
                        : "topic:" + document.topics().get(0);
        };
    }
}
