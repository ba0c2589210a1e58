package dev.rollcall.bench.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was asked for, as {@code src/bench/preview} says it.
 *
 * @param notes the sizes of archives to make up
 * @param edits of each kind
 * @param pause milliseconds from when an edit was seen until the next
 * @param only {@code starts} or {@code edits}; empty: both
 * @param program the launcher of Rollcall
 */
record Options(List<Integer> notes, int edits, double pause, String only, Path program, Path work) {
    static Options of(List<String> words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            given.put(words.get(i), words.get(i + 1));
        }
        return new Options(
                Stream.of(given.getOrDefault("--notes", "1000,10000").split(",", -1))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(given.getOrDefault("--edits", "20")),
                Double.parseDouble(given.getOrDefault("--pause", "500")),
                given.getOrDefault("--only", ""),
                Path.of(given.getOrDefault("--program", "")).toAbsolutePath(),
                Path.of(given.getOrDefault("--work", "")).toAbsolutePath());
    }

    boolean isAsked(String part) {
        return only.isEmpty() || only.equals(part);
    }
}
