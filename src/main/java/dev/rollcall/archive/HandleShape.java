package dev.rollcall.archive;

import java.util.List;
import java.util.Locale;

/** Whether an account looks as if it was made from a name: {@code acarvalho}, {@code inesc}, {@code ines-carvalho}. */
final class HandleShape {
    private static final int SURE_WORD = 4;

    private HandleShape() {}

    static boolean isOf(String handle, List<String> name) {
        String letters = handle.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (name.size() < 2 || letters.isEmpty()) {
            return false;
        }
        String first = name.get(0);
        String last = name.get(name.size() - 1);
        return letters.equals(String.join("", name))
                || letters.equals(first + last)
                || letters.equals(last + first)
                || name.subList(1, name.size()).stream().anyMatch(w -> letters.equals(first + w.charAt(0)))
                || (last.length() >= SURE_WORD && letters.contains(last));
    }
}
