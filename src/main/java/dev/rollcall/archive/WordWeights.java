package dev.rollcall.archive;

import dev.rollcall.archive.WeighedWords.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;

/** How much a word tells: much where few actions of the archive have it. Not for several threads. */
final class WordWeights {
    private final Map<String, Word> words = new HashMap<>();
    private final IdentityHashMap<ActionWords, WeighedWords> weighed = new IdentityHashMap<>();
    private final double rarest;

    WordWeights(Collection<ActionWords> different) {
        double all = different.size();
        Map<String, Integer> counts = new HashMap<>();
        different.forEach(w -> new HashSet<>(w.words()).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> words.put(word, new Word(word, count, Math.log(2 + all / count))));
        rarest = Math.log(2 + all);
    }

    /** What an action says, by these weights. */
    WeighedWords of(ActionWords action) {
        return weighed.computeIfAbsent(
                action,
                a -> WeighedWords.of(a, a.words().stream().map(this::word).toList()));
    }

    private Word word(String text) {
        return words.computeIfAbsent(text, t -> new Word(t, 0, rarest));
    }
}
