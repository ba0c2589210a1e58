package dev.rollcall.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of one page part, each given once. Those of facts ({@code d1}, {@code a2}, {@code i3}) and of the page's frame
 * ({@code page-…}) are kept free: whatever else wants one gets another name and is still found by its wish.
 */
final class Anchors {
    private static final Pattern RESERVED = Pattern.compile("[dai][0-9]{1,9}|page-.*", Pattern.DOTALL);

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Map<String, Deque<String>> reserved = new HashMap<>();
    private final Map<String, String> byWish = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();

    /** An id that nothing else has, near to the wish. */
    String claim(String wish) {
        String clean = clean(wish);
        String free = clean;
        while (!taken.add(free)) {
            free = clean + "-" + repeats.merge(clean, 1, Integer::sum);
        }
        byWish.putIfAbsent(wish, free);
        byWish.putIfAbsent(free, free);
        byKey.putIfAbsent(Slug.key(wish), free);
        return free;
    }

    /** Keeps an id that is given elsewhere. */
    void take(String id) {
        taken.add(id);
    }

    /** All that something has. */
    List<String> taken() {
        return taken.stream().sorted().toList();
    }

    /** Claims an id for a tag that is shown later, so that links before it find it. */
    void reserve(String wish) {
        reserved.computeIfAbsent(wish, w -> new ArrayDeque<>()).add(claim(wish));
    }

    /** The id that was reserved for this wish, else a new one. */
    String reserved(String wish) {
        Deque<String> waiting = reserved.getOrDefault(wish, new ArrayDeque<>());
        return waiting.isEmpty() ? claim(wish) : waiting.remove();
    }

    /** Another spelling by which an id is found, unless something else has it. */
    void alias(String spelling, String id) {
        byWish.putIfAbsent(spelling, id);
        byKey.putIfAbsent(Slug.key(spelling), id);
    }

    /** The id that a link to this anchor, as its author spelled it, leads to. */
    Optional<String> find(String spelled) {
        Optional<String> exact = Optional.ofNullable(byWish.get(spelled));
        String key = Slug.key(spelled);
        return exact.isPresent() || key.isEmpty() ? exact : Optional.ofNullable(byKey.get(key));
    }

    private static String clean(String wish) {
        String clean = wish.replaceAll("\\s", "-");
        if (clean.isEmpty()) {
            return "section";
        }
        return RESERVED.matcher(clean).matches() ? "section-" + clean : clean;
    }
}
