package dev.rollcall.dialect;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words written one after the other, as a set. */
final class WordList {
    private WordList() {}

    static Set<String> of(String words) {
        return Arrays.stream(words.strip().split("\\s+", 0)).collect(Collectors.toUnmodifiableSet());
    }
}
