package dev.rollcall.bench.permalink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Notes whose lines keep their identity while they are edited: the truth of what became of what. */
final class LivingNotes {
    private final SortedMap<String, List<Line>> notes = new TreeMap<>();
    private int next;

    /** A line that stays itself, whatever its text and place. */
    record Line(int id, String text) {
        Line with(String other) {
            return new Line(id, other);
        }
    }

    LivingNotes(Map<String, String> texts) {
        texts.forEach((path, text) -> notes.put(path, lines(text)));
    }

    private List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Arrays.stream(text.replace("\r\n", "\n").split("\n", -1)).forEach(l -> lines.add(line(l)));
        return lines;
    }

    Line line(String text) {
        return new Line(next++, text);
    }

    List<String> paths() {
        return List.copyOf(notes.keySet());
    }

    List<Line> of(String path) {
        return notes.getOrDefault(path, new ArrayList<>());
    }

    boolean has(String path) {
        return notes.containsKey(path);
    }

    void put(String path, List<Line> lines) {
        notes.put(path, new ArrayList<>(lines));
    }

    List<Line> remove(String path) {
        List<Line> removed = notes.remove(path);
        return removed == null ? new ArrayList<>() : removed;
    }

    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        notes.forEach((path, lines) ->
                texts.put(path, String.join("\n", lines.stream().map(Line::text).toList())));
        return texts;
    }

    /** The identity of what stands in a line, from 1; negative where there is none. */
    int idAt(String path, int line) {
        List<Line> lines = of(path);
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).id() : -1;
    }
}
