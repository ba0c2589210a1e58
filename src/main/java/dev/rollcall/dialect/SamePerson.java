package dev.rollcall.dialect;

import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whether two rows of one roll call are the same person. */
final class SamePerson {
    private SamePerson() {}

    /** Each person once, at the first place; one account for two quite different names is two people. */
    static List<Attendance> once(List<Attendance> rows) {
        Map<String, List<Attendance>> byKey = new HashMap<>();
        List<Attendance> kept = new ArrayList<>();
        for (Attendance row : rows) {
            List<String> keys = keys(row);
            boolean known = keys.stream()
                    .flatMap(k -> byKey.getOrDefault(k, List.of()).stream())
                    .limit(20)
                    .anyMatch(other -> isSame(other, row));
            if (!known) {
                kept.add(row);
                keys.forEach(
                        k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(row));
            }
        }
        return kept;
    }

    private static List<String> keys(Attendance row) {
        List<String> keys = new ArrayList<>(List.of("n " + lower(row.name())));
        row.handle().ifPresent(h -> keys.add("h " + lower(h)));
        return keys;
    }

    private static boolean isSame(Attendance left, Attendance right) {
        String one = lower(left.name());
        String other = lower(right.name());
        boolean bothHandles = left.handle().isPresent() && right.handle().isPresent();
        boolean sameHandle = bothHandles
                && lower(left.handle().get()).equals(lower(right.handle().get()));
        if (bothHandles) {
            return sameHandle && firstWord(one).equals(firstWord(other));
        }
        return one.equals(other);
    }

    private static String firstWord(String name) {
        return name.split("\\s", 2)[0];
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
