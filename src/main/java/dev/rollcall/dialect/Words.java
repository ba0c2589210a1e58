package dev.rollcall.dialect;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which headings and marks mean what, as people write them: of a language, of a site or of one of its series. Words only, no
 * patterns; capitals, emoji, numbers and punctuation around them do not matter.
 */
public record Words(Map<Subject, List<String>> headings, Map<Mark, List<String>> markers) {
    public Words {
        headings = Map.copyOf(headings);
        markers = Map.copyOf(markers);
    }

    public static Words none() {
        return new Words(Map.of(), Map.of());
    }

    /** By the keys of the settings; others are passed over. */
    public static Words of(Map<String, List<String>> headings, Map<String, List<String>> markers) {
        return new Words(keyed(Subject.class, headings, Subject::of), keyed(Mark.class, markers, Mark::of));
    }

    private static <K extends Enum<K>> Map<K, List<String>> keyed(
            Class<K> type, Map<String, List<String>> words, Function<String, Optional<K>> of) {
        Map<K, List<String>> keyed = new EnumMap<>(type);
        new LinkedHashMap<>(words)
                .forEach((key, list) -> of.apply(key).ifPresent(k -> keyed.put(k, List.copyOf(list))));
        return keyed;
    }
}
