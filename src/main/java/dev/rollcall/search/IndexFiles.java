package dev.rollcall.search;

import dev.rollcall.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes an index as the files that a browser reads, as the index format says ({@code src/docs/search-index.md}). */
final class IndexFiles {
    private static final int FORMAT = 1;
    /** About how many there are at most. With fewer a host has less to keep, and a reader of a large archive loads more. */
    private static final int FILES = 2_400;

    private static final int TERMS = 5_000;
    private static final int TERM_FILES = FILES * 5 / 12;
    private static final int POSITION_FILES = FILES / 20;
    private static final int RECORDS = 6_000;
    private static final int WORDS = 24_000;
    private static final int WORD_FILES = FILES / 64;
    private static final int COLUMNS = 400_000;
    private static final int MOST_SHARED = 35;
    private static final long MOST_TEXT = 10_000_000;

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Object> manifest = new LinkedHashMap<>();
    private final Map<String, Integer> series = new LinkedHashMap<>();
    private final Map<String, Integer> states = new LinkedHashMap<>();

    IndexFiles(Catalog catalog, List<SearchDocument> documents, Lexicon lexicon, Impacts impacts, InvertedIndex index) {
        series.put("", 0);
        catalog.series().forEach(s -> series.put(s.slug(), series.size()));
        states.put("", 0);
        documents.stream()
                .map(SearchDocument::state)
                .distinct()
                .sorted()
                .forEach(s -> states.putIfAbsent(s, states.size()));
        manifest.put("format", FORMAT);
        manifest.put("documents", documents.size());
        manifest.put("dated", documents.stream().filter(d -> d.date().isEmpty()).count());
        manifest.put("weights", weights(impacts));
        manifest.put(
                "kinds",
                Arrays.stream(DocumentKind.values()).map(DocumentKind::word).toList());
        manifest.put("states", List.copyOf(states.keySet()));
        manifest.put("series", seriesTitles(catalog));
        terms(lexicon, index);
        records(new RecordFiles(documents, series, states, RECORDS, recordFiles(), MOST_TEXT).parts());
        words("forward", WordFiles.forward(lexicon, WORDS, WORD_FILES).parts());
        words("backward", WordFiles.backward(lexicon, WORDS, WORD_FILES).parts());
        columns(new Columns(catalog, documents, series).content());
        files.put("manifest.js", IndexFile.script("manifest", Json.compact(manifest)));
    }

    /** By name below the folder of the search. */
    Map<String, String> files() {
        return files;
    }

    private static List<Float> weights(Impacts impacts) {
        List<Float> weights = new ArrayList<>();
        for (float weight : impacts.weights()) {
            weights.add(weight);
        }
        return weights;
    }

    private static List<List<String>> seriesTitles(Catalog catalog) {
        return Stream.concat(
                        Stream.of(List.of("", "")), catalog.series().stream().map(s -> List.of(s.slug(), s.title())))
                .toList();
    }

    private void terms(Lexicon lexicon, InvertedIndex index) {
        TermFiles files = new TermFiles(lexicon.keys(), index, TERMS, TERM_FILES);
        List<TermFiles.Draft> drafts = files.drafts();
        // each packed as soon as it is made: all of them would take as much memory as the index
        List<String> contents = IntStream.range(0, drafts.size())
                .parallel()
                .mapToObj(i -> IndexFile.packed(files.content(i, lexicon.keys())))
                .toList();
        manifest.put("terms", listed('t', contents, files.borders()));
        int each = Math.max(1, (drafts.size() + POSITION_FILES - 1) / POSITION_FILES);
        List<String> positions = IntStream.range(0, (drafts.size() + each - 1) / each)
                .parallel()
                .mapToObj(i -> drafts.subList(i * each, Math.min(drafts.size(), (i + 1) * each)))
                .map(some -> IndexFile.packed(positions(some)))
                .toList();
        // in an order of its own: that of Map.of is another one in every run
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("each", each);
        entry.put("hashes", hashes('p', positions));
        manifest.put("positions", entry);
    }

    private static Bytes positions(List<TermFiles.Draft> drafts) {
        Bytes joined = new Bytes();
        for (TermFiles.Draft draft : drafts) {
            Bytes part = TermFiles.positions(draft);
            joined.number(part.size()).raw(part);
        }
        return joined;
    }

    /** What the others leave; some more are made than are asked for. */
    private int recordFiles() {
        return (FILES - 2 * WORD_FILES - files.size()) * 7 / 8;
    }

    private void records(List<RecordFiles.Part> parts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("counts", parts.stream().map(RecordFiles.Part::count).toList());
        entry.put("days", days(parts));
        entry.put(
                "hashes",
                hashes('r', packed(parts.stream().map(RecordFiles.Part::content).toList())));
        manifest.put("records", entry);
    }

    /** The first day of each part, after that of the part before; from 1970 on, as ISO 8601 counts days. */
    private static List<Long> days(List<RecordFiles.Part> parts) {
        List<Long> days = new ArrayList<>();
        long last = 0;
        for (RecordFiles.Part part : parts) {
            long day =
                    part.date().isEmpty() ? last : LocalDate.parse(part.date()).toEpochDay();
            days.add(day - last);
            last = day;
        }
        return days;
    }

    private void words(String name, List<WordFiles.Part> parts) {
        manifest.put(
                name,
                listed(
                        'n',
                        packed(parts.stream().map(WordFiles.Part::content).toList()),
                        parts.stream().map(WordFiles.Part::first).toList()));
    }

    private void columns(byte[] content) {
        List<Bytes> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += COLUMNS) {
            parts.add(new Bytes().raw(Arrays.copyOfRange(content, from, Math.min(content.length, from + COLUMNS))));
        }
        manifest.put("columns", Map.of("hashes", hashes('c', packed(parts))));
    }

    private static List<String> packed(List<Bytes> contents) {
        return contents.parallelStream().map(IndexFile::packed).toList();
    }

    private Map<String, Object> listed(char kind, List<String> contents, List<String> keys) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("keys", shortened(keys));
        entry.put("hashes", hashes(kind, contents));
        return entry;
    }

    /** Each with the number of characters that it shares with the one before in place of them. */
    private static String shortened(List<String> keys) {
        StringBuilder lines = new StringBuilder();
        String last = "";
        for (String key : keys) {
            int shared = 0;
            while (shared < Math.min(MOST_SHARED, Math.min(key.length(), last.length()))
                    && key.charAt(shared) == last.charAt(shared)) {
                shared++;
            }
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(Character.forDigit(shared, 36))
                    .append(key, shared, key.length());
            last = key;
        }
        return lines.toString();
    }

    /** Keeps packed files; the hashes of all, one after the other. */
    private String hashes(char kind, List<String> contents) {
        StringBuilder hashes = new StringBuilder();
        for (String content : contents) {
            IndexFile file = IndexFile.of(kind, content, files::containsKey);
            files.put(file.path(), file.script());
            hashes.append(file.hash());
        }
        return hashes.toString();
    }
}
