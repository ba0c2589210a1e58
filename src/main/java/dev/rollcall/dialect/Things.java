package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words with a capital that a note itself uses as the name of a thing: behind an article ({@code the Kestrel}) or before a
 * version ({@code Kestrel 2.1}). What will do something without being anybody is told from people by this. Initials that it
 * lets do something more than once are taken for somebody's.
 *
 * @param words in lower case
 * @param common words that stand in lower case in the note, too, and so are no names
 * @param initials that act, in lower case
 */
record Things(Set<String> words, Set<String> common, Set<String> initials) {
    private static final Cue ACTING = Cue.of(
            "(?:^|[\\s/])(?<thing>\\p{Lu}{3,4})(?: (?:to|will|says|said|thinks|asks|asked|volunteered) \\p{Ll}|: |/\\p{Lu}{2,4}: )");
    private static final Cue NAMED =
            Cue.of("\\b(?:[Tt]he|[Aa]n?|[Oo]ur|each|every|using|into|upstream) (?<thing>\\p{Lu}[\\p{L}\\p{N}-]{1,30})");
    private static final Cue VERSIONED =
            Cue.of("\\b(?<thing>\\p{Lu}[\\p{L}-]{1,30}) (?:v\\d{1,4}|v?\\d{1,4}\\.[\\dx])");

    static Things none() {
        return new Things(Set.of(), Set.of(), Set.of());
    }

    static Things in(Passage note) {
        Set<String> words = new HashSet<>();
        Set<String> common = new HashSet<>();
        List<String> acting = new ArrayList<>();
        note.deep().flatMap(p -> p.body().stream()).flatMap(Statement::deep).forEach(said -> {
            String plain = said.plain();
            gather(NAMED.search(plain), words);
            gather(VERSIONED.search(plain), words);
            gatherCommon(plain, common);
            gather(ACTING.search(plain), acting);
        });
        Set<String> often = acting.stream()
                .filter(who -> Collections.frequency(acting, who) > 1 && !words.contains(who))
                .collect(Collectors.toSet());
        return new Things(Set.copyOf(words), Set.copyOf(common), often);
    }

    /** Words of 3 to 20 small letters between blanks. By hand: it runs over all that is said. */
    private static void gatherCommon(String plain, Set<String> common) {
        for (int i = plain.indexOf(' '); i >= 0; i = plain.indexOf(' ', i + 1)) {
            int end = i + 1;
            while (end < plain.length() && Character.getType(plain.charAt(end)) == Character.LOWERCASE_LETTER) {
                end++;
            }
            int length = end - i - 1;
            if (length >= 3 && length <= 20 && end < plain.length() && plain.charAt(end) == ' ') {
                common.add(Names.folded(plain.substring(i + 1, end)));
            }
        }
    }

    private static void gather(Search found, Collection<String> words) {
        while (found.find()) {
            words.add(Names.folded(found.group("thing")));
        }
    }

    /** Whether initials that the note does not know act as somebody does. */
    boolean act(String initials) {
        return this.initials.contains(Names.folded(initials));
    }

    boolean has(String word) {
        String folded = Names.folded(word);
        return words.contains(folded) || (common.contains(folded) && Character.isUpperCase(word.charAt(0)));
    }
}
