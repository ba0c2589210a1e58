package dev.rollcall.bench.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Words and names that were made up: they can be spoken, are spelled as English is, and each comes only once. */
final class Coinage {
    private static final List<String> STARTS = List.of(
            ("b c d f g h j k l m n p r s t v w b c d f g l m n p r s t st tr br cr pr gr dr pl cl fl bl sp sk sh ch th gl sl "
                            + "fr qu sc str")
                    .split(" ", -1));
    private static final List<String> MIDDLES = List.of(
            "b c d f g l m n p r s t v nd nt st rt lt mp nk rm ss ll tt ck rd rn mb ct pt ld nv rv".split(" ", -1));
    private static final List<String> VOWELS = List.of("a e i o u a e i o a e ea ou ai oo io".split(" ", -1));
    private static final List<String> ENDS =
            List.of(("ent ant er ord ine ate ure ock and ish ock ard est ift olt ank unt ild arn ode ive ory ery ude "
                            + "ome irk ulp ond ast orm eld ilk urn atch enth orth ound ame ole ape ony")
                    .split(" ", -1));
    private static final List<String> LAST = List.of(
            "sen man ton ley ski ova ez ini ard berg feld dottir nen aki oto amu ira ova enko ö é ín".split(" ", -1));

    private final Random random;
    private final Set<String> taken;

    /** @param taken words that are words already */
    Coinage(Random random, Set<String> taken) {
        this.random = random;
        this.taken = new HashSet<>(taken);
    }

    /** A stem; words that come later are longer, as there are only so many short ones. */
    String word() {
        int inner = taken.size() > 8000 ? 1 + random.nextInt(2) : random.nextInt(3);
        while (true) {
            StringBuilder word = new StringBuilder(any(STARTS));
            for (int i = 0; i < inner; i++) {
                word.append(any(VOWELS)).append(any(MIDDLES));
            }
            word.append(any(ENDS));
            if (word.length() > 3 && taken.add(word.toString())) {
                return word.toString();
            }
            inner = Math.min(inner + 1, 3);
        }
    }

    String firstName() {
        String end = any(List.of("a", "o", "an", "e", "in", "ie", "us", "ela", "im", "en"));
        return capital(any(STARTS) + any(VOWELS) + any(MIDDLES) + end);
    }

    String lastName() {
        return capital(
                any(STARTS) + any(VOWELS) + any(MIDDLES) + (random.nextBoolean() ? any(VOWELS) + "r" : "") + any(LAST));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
