package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a title by which it is found again where minutes repeat the agenda in other words. */
record TitleWords(Set<String> words) {
    private static final Set<String> SMALL = WordList.of("""
            the a an of to for and or in on with from by at is are be as re new more about discussion discuss update
            """);

    private static final Cue BETWEEN = Cue.of("[^\\p{L}\\p{N}]+");

    static TitleWords of(String title) {
        return new TitleWords(Arrays.stream(BETWEEN.split(title.toLowerCase(Locale.ROOT), 60))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether two titles name the same: one has all words of the other, or they share most. */
    boolean meets(TitleWords other) {
        int least = Math.min(words.size(), other.words().size());
        long shared = words.stream().filter(other.words()::contains).count();
        return least > 0 && (shared == least || (least > 2 && shared * 3 >= least * 2L));
    }
}
