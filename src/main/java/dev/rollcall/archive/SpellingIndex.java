package dev.rollcall.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds people of a series by a short form of their name: one of its spellings, the initials
 * that a roll call gives, or its first word. */
final class SpellingIndex {
    private final Map<String, Set<Identity>> bySpelling = new HashMap<>();
    private final Map<String, Set<Identity>> byFirstWord = new HashMap<>();

    SpellingIndex(Collection<Identity> identities) {
        for (Identity identity : identities) {
            for (String name : identity.names()) {
                List<String> words = Words.of(name);
                if (!words.isEmpty()) {
                    put(bySpelling, String.join(" ", words), identity);
                    put(byFirstWord, words.get(0), identity);
                }
            }
            identity.initials().forEach(i -> put(bySpelling, Words.key(i), identity));
        }
    }

    private static void put(Map<String, Set<Identity>> index, String key, Identity identity) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(identity);
    }

    /** Those of a series who are spelled so; where nobody is, those whose name begins so. */
    List<Identity> fitting(String written, String series) {
        String key = Words.key(written);
        List<Identity> spelled = in(series, bySpelling.getOrDefault(key, Set.of()));
        return spelled.isEmpty() ? in(series, byFirstWord.getOrDefault(key, Set.of())) : spelled;
    }

    /** Those anywhere who are spelled so. */
    List<Identity> spelled(String written) {
        return List.copyOf(bySpelling.getOrDefault(Words.key(written), Set.of()));
    }

    private static List<Identity> in(String series, Set<Identity> identities) {
        return identities.stream().filter(i -> i.isIn(series)).toList();
    }
}
