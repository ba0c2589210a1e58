package dev.rollcall.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one reading of the same notes finds and another does not: two folders that {@code rollcall extract} wrote, compared
 * fact by fact. {@code src/bench/reading-difference} runs this file from its source, so it needs nothing but Gson.
 */
public final class ReadingDifference {
    private static final List<String> FIELDS =
            List.of("date", "start", "title", "held", "attendees", "items", "decisions", "actions", "projects");
    private static final int WIDTH = 300;

    private ReadingDifference() {}

    /**
     * One fact of a note.
     *
     * @param words all that is compared; the place is not, so that a fact which only moved is no difference
     * @param line where the note says it; the meeting's line for what has no place of its own
     */
    record Fact(String field, String words, int line) {}

    /**
     * A fact that only one of the readings has, or one that both have at the same line in other words.
     *
     * @param lost as the old reading has it
     * @param found as the new reading has it
     */
    record Change(String note, String field, Optional<Fact> lost, Optional<Fact> found) {
        int line() {
            return lost.or(() -> found).orElseThrow().line();
        }

        private Stream<String> lines() {
            String sign = lost.isPresent() && found.isPresent() ? "~" : "";
            return Stream.concat(
                    lost.stream().map(f -> shown(sign + "-", f)), found.stream().map(f -> shown(sign + "+", f)));
        }

        private static String shown(String sign, Fact fact) {
            String words = fact.words().length() > WIDTH ? fact.words().substring(0, WIDTH) + "…" : fact.words();
            return String.format(Locale.ROOT, "    %-2s %4d  %s", sign, fact.line(), words);
        }
    }

    /** How many facts of a field each reading has, and how they differ. */
    private static final class Count {
        private int before;
        private int after;
        private int found;
        private int lost;
        private int changed;
        private final Set<String> notes = new TreeSet<>();

        private void add(Change change) {
            notes.add(change.note());
            if (change.found().isPresent() && change.lost().isPresent()) {
                changed++;
            } else if (change.found().isPresent()) {
                found++;
            } else {
                lost++;
            }
        }
    }

    /**
     * The differences of two readings, by field, note and line.
     *
     * @param before the JSON of the old reading by the path of the note
     * @param after that of the new one
     */
    static List<Change> between(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        for (String note : both(before, after)) {
            List<Fact> lost = facts(before.get(note));
            List<Fact> found = new ArrayList<>(facts(after.get(note)));
            lost.removeIf(f -> take(found, f));
            for (Fact old : lost) {
                Optional<Fact> fresh = found.stream()
                        .filter(f -> f.line() == old.line() && f.field().equals(old.field()))
                        .findFirst();
                fresh.ifPresent(found::remove);
                changes.add(new Change(note, old.field(), Optional.of(old), fresh));
            }
            found.forEach(f -> changes.add(new Change(note, f.field(), Optional.empty(), Optional.of(f))));
        }
        changes.sort(Comparator.comparing((Change c) -> FIELDS.indexOf(c.field()))
                .thenComparing(Change::note)
                .thenComparingInt(Change::line));
        return changes;
    }

    /** The same words again, the nearest first: a note may say a thing twice. */
    private static boolean take(List<Fact> others, Fact fact) {
        Optional<Fact> same = others.stream()
                .filter(f -> f.field().equals(fact.field()) && f.words().equals(fact.words()))
                .min(Comparator.comparingInt(f -> Math.abs(f.line() - fact.line())));
        same.ifPresent(others::remove);
        return same.isPresent();
    }

    private static Set<String> both(Map<String, String> before, Map<String, String> after) {
        Set<String> notes = new TreeSet<>(before.keySet());
        notes.addAll(after.keySet());
        return notes;
    }

    private static List<Fact> facts(String json) {
        List<Fact> facts = new ArrayList<>();
        if (json == null) {
            return facts;
        }
        JsonObject note = JsonParser.parseString(json).getAsJsonObject();
        for (JsonElement element : note.getAsJsonArray("meetings")) {
            JsonObject meeting = element.getAsJsonObject();
            int line = meeting.get("line").getAsInt();
            facts.add(new Fact("date", text(meeting, "date"), line));
            facts.add(new Fact("start", text(meeting, "start") + " " + text(meeting, "timezone"), line));
            facts.add(new Fact("title", text(meeting, "title"), line));
            facts.add(new Fact("held", text(meeting, "held"), line));
            for (String field : List.of("attendees", "items", "decisions", "actions")) {
                meeting.getAsJsonArray(field).forEach(f -> facts.add(placed(field, f.getAsJsonObject())));
            }
            meeting.getAsJsonArray("projects").forEach(p -> facts.add(new Fact("projects", p.getAsString(), line)));
        }
        return facts;
    }

    /** All members of a fact but its place, so that members of later versions are compared, too. */
    private static Fact placed(String field, JsonObject fact) {
        List<String> words = new ArrayList<>();
        fact.entrySet().forEach(member -> {
            String key = member.getKey();
            JsonElement value = member.getValue();
            boolean silent = value.isJsonNull()
                    || (value.isJsonArray() && value.getAsJsonArray().isEmpty());
            if (List.of("text", "title", "name").contains(key)) {
                words.add(0, value.getAsString());
            } else if (!silent && !key.equals("line") && !key.equals("column")) {
                words.add(key + " " + value);
            }
        });
        return new Fact(field, String.join(" | ", words), fact.get("line").getAsInt());
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? "-" : value.getAsString();
    }

    /** The differences in words, and a table of how many there are. */
    static String report(Map<String, String> before, Map<String, String> after, List<String> wanted, int shown) {
        StringBuilder report = new StringBuilder();
        Map<String, Count> counts = new TreeMap<>(Comparator.comparingInt(FIELDS::indexOf));
        wanted.forEach(field -> counts.put(field, new Count()));
        count(before, counts).forEach((field, number) -> counts.get(field).before = number);
        count(after, counts).forEach((field, number) -> counts.get(field).after = number);
        String place = "";
        for (Change change : between(before, after)) {
            Count count = counts.get(change.field());
            if (count == null) {
                continue;
            }
            count.add(change);
            int so = count.found + count.lost + count.changed;
            if (so > shown) {
                continue;
            }
            String here = change.field() + "\n  " + change.note();
            if (!here.equals(place)) {
                boolean sameField = place.startsWith(change.field() + "\n");
                report.append(sameField ? "" : (place.isEmpty() ? "" : "\n") + change.field() + "\n");
                report.append("  ").append(change.note()).append('\n');
                place = here;
            }
            change.lines().forEach(line -> report.append(line).append('\n'));
        }
        return report + (place.isEmpty() ? "" : "\n") + table(counts);
    }

    private static Map<String, Integer> count(Map<String, String> notes, Map<String, Count> wanted) {
        Map<String, Integer> numbers = new TreeMap<>();
        notes.values().stream()
                .flatMap(json -> facts(json).stream())
                .filter(f -> wanted.containsKey(f.field()))
                .forEach(f -> numbers.merge(f.field(), 1, Integer::sum));
        return numbers;
    }

    private static String table(Map<String, Count> counts) {
        StringBuilder table = new StringBuilder(row("field", "before", "after", "found", "lost", "changed", "notes"));
        counts.forEach((field, c) -> table.append(
                row(field, c.before, c.after, "+" + c.found, "-" + c.lost, "~" + c.changed, c.notes.size())));
        return table.toString();
    }

    private static String row(String field, Object... cells) {
        String line = String.format(Locale.ROOT, "%-10s", field);
        return line
                + String.join(
                        "",
                        Arrays.stream(cells)
                                .map(c -> String.format(Locale.ROOT, "%9s", c))
                                .toList()) + "\n";
    }

    private static Map<String, String> notes(Path folder) throws IOException {
        Map<String, String> notes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                notes.put(path.substring(0, path.length() - ".json".length()), Files.readString(file));
            }
        }
        return notes;
    }

    /** {@code OLD_FOLDER NEW_FOLDER MOST_SHOWN [FIELD…]}. */
    public static void main(String[] arguments) throws IOException {
        List<String> fields = List.of(arguments).subList(3, arguments.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(report(
                notes(Path.of(arguments[0])),
                notes(Path.of(arguments[1])),
                fields.isEmpty() ? FIELDS : fields,
                Integer.parseInt(arguments[2])));
    }
}
