package dev.rollcall.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks up entries by what they are called.
 *
 * @param fresh those that take the place of some of all
 */
record Index<T>(Map<String, T> all, Map<String, T> fresh) {
    Index(Map<String, T> all) {
        this(all, Map.of());
    }

    static <T> Index<T> of(List<T> entries, Function<T, String> key) {
        return new Index<>(entries.stream().collect(Collectors.toMap(key, Function.identity())));
    }

    Optional<T> find(String key) {
        T found = fresh.isEmpty() ? null : fresh.get(key);
        return Optional.ofNullable(found == null ? all.get(key) : found);
    }

    Index<T> with(List<T> more, Function<T, String> key) {
        return with(more.stream().collect(Collectors.toMap(key, Function.identity())));
    }

    Index<T> with(Map<String, T> more) {
        Map<String, T> both = new HashMap<>(fresh);
        both.putAll(more);
        return new Index<>(all, both);
    }
}
