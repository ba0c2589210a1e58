package dev.rollcall.archive;

import dev.rollcall.model.Attendance;
import dev.rollcall.source.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often a name stands beside a handle: a row copied from the line above may carry the neighbor's handle. */
final class HandleRows {
    private static final int SURE = 3;

    /** The names as they are written, each with what it is compared by. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, Map<String, Integer>> handlesByName = new HashMap<>();

    private HandleRows(List<Attendance> rows) {
        for (Attendance row : rows) {
            String key = keys.computeIfAbsent(row.name(), Words::key);
            row.handle()
                    .ifPresent(h -> handlesByName
                            .computeIfAbsent(key, k -> new TreeMap<>())
                            .merge(h.toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
    }

    static HandleRows of(List<Attendance> rows) {
        return new HandleRows(rows);
    }

    /** The handle of a row: the written one, unless it stands once beside a name that has another one time and again. */
    String of(Attendance row, List<Diagnostic> diagnostics) {
        String written = row.handle().orElseThrow();
        Map<String, Integer> counts = handlesByName.getOrDefault(keys.getOrDefault(row.name(), ""), Map.of());
        if (counts.size() == 1) {
            return written; // there is no other that could be meant
        }
        String usual = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(written);
        boolean once = counts.getOrDefault(written.toLowerCase(Locale.ROOT), 0) == 1;
        boolean borrowed = once && counts.getOrDefault(usual, 0) >= SURE && isElses(written, row.name());
        boolean likelySlip = borrowed || (isFull(row.name()) && isMistyped(written.toLowerCase(Locale.ROOT), usual));
        if (!likelySlip) {
            return written;
        }
        diagnostics.add(Diagnostic.warning(
                row.at(),
                "handle-slip",
                "`" + row.name() + "` has the handle `" + written + "` here and `" + usual + "` elsewhere",
                "mend the handle; the row was read as `" + usual + "`"));
        return usual;
    }

    private static boolean isFull(String name) {
        return Words.of(name).size() > 1;
    }

    /** Whether two handles differ by one letter, put in, left out or replaced. */
    private static boolean isMistyped(String written, String usual) {
        int shortest = Math.min(written.length(), usual.length());
        int before = 0;
        while (before < shortest && written.charAt(before) == usual.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shortest - before
                && written.charAt(written.length() - 1 - after) == usual.charAt(usual.length() - 1 - after)) {
            after++;
        }
        int longest = Math.max(written.length(), usual.length());
        return !written.equals(usual) && longest > SURE && before + after >= longest - 1;
    }

    /** Whether the handle belongs, time and again, to another name. */
    private boolean isElses(String handle, String name) {
        String key = Words.key(name);
        return handlesByName.entrySet().stream()
                .filter(e -> !e.getKey().equals(key))
                .anyMatch(e -> e.getValue().getOrDefault(handle.toLowerCase(Locale.ROOT), 0) >= SURE);
    }
}
