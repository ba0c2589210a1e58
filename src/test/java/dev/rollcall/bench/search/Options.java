package dev.rollcall.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was asked for, as {@code src/bench/search} says it.
 *
 * @param folders of notes to look at, in place of notes that are made up
 * @param notes the sizes of archives to make up
 * @param each queries of each kind
 * @param only {@code cost} or {@code relevance}; empty: both
 */
record Options(List<Path> folders, List<Integer> notes, long seed, int each, String only, Path peers, Path work) {
    static Options of(List<String> words) {
        Map<String, String> given = new HashMap<>();
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith("--")) {
                given.put(words.get(i), words.get(++i));
            } else {
                folders.add(Path.of(words.get(i)).toAbsolutePath());
            }
        }
        return new Options(
                folders,
                Stream.of(given.getOrDefault("--notes", "1000").split(",", -1))
                        .map(Integer::valueOf)
                        .toList(),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                Integer.parseInt(given.getOrDefault("--queries", "150")),
                given.getOrDefault("--only", folders.isEmpty() ? "" : "relevance"),
                Path.of(given.getOrDefault("--peers", "")).toAbsolutePath(),
                Path.of(given.getOrDefault("--work", "")).toAbsolutePath());
    }

    boolean isAsked(String part) {
        return only.isEmpty() || only.equals(part);
    }
}
