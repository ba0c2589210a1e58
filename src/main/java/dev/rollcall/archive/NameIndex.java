package dev.rollcall.archive;

import dev.rollcall.people.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People by what they are called: a whole spelling, initials that were given, or a part of a name. */
final class NameIndex {
    /** From so many letters on, the letters are enough, however they are put into words. */
    private static final int SURE_LETTERS = 5;

    private final Map<String, Set<Identity>> bySpelling = new HashMap<>();
    private final Map<String, Set<Identity>> byLetters = new HashMap<>();
    private final Map<String, Set<Identity>> byWord = new HashMap<>();

    NameIndex(Collection<Identity> identities) {
        for (Identity identity : identities) {
            for (List<String> words : identity.wordsOfNames()) {
                put(bySpelling, String.join(" ", words), identity);
                put(byLetters, String.join("", words), identity);
                words.forEach(w -> put(byWord, w, identity));
            }
            identity.initials().forEach(i -> put(bySpelling, Spelling.key(i), identity));
        }
    }

    private static void put(Map<String, Set<Identity>> index, String key, Identity identity) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(identity);
        }
    }

    /** Those who are spelled so somewhere. */
    List<Identity> spelled(String written) {
        Set<Identity> exact = bySpelling.getOrDefault(Spelling.key(written), Set.of());
        String letters = String.join("", Spelling.words(written));
        return exact.isEmpty() && letters.length() >= SURE_LETTERS
                ? List.copyOf(byLetters.getOrDefault(letters, Set.of()))
                : List.copyOf(exact);
    }

    /** Those whose name this may be short for. */
    List<Identity> fitting(String written) {
        ShortName name = ShortName.of(written);
        return name.words().stream()
                .flatMap(w -> byWord.getOrDefault(w, Set.of()).stream())
                .distinct()
                .filter(i -> i.fullNames().stream().anyMatch(name::fits))
                .toList();
    }

    /** Those whose last name this is. */
    List<Identity> lastNamed(String written) {
        ShortName name = ShortName.of(written);
        return name.words().stream()
                .flatMap(w -> byWord.getOrDefault(w, Set.of()).stream())
                .distinct()
                .filter(i -> i.fullNames().stream().anyMatch(name::isLastOf))
                .toList();
    }

    /** Everyone in it who has this account. */
    static Optional<Identity> withHandle(Map<String, Identity> byHandle, String written) {
        String plain = written.startsWith("@") ? written.substring(1) : written;
        return Stream.of(plain.strip().toLowerCase(Locale.ROOT))
                .flatMap(h -> Optional.ofNullable(byHandle.get(h)).stream())
                .findFirst();
    }
}
