package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The people that a note's lists of actions begin with ({@code Ada: write …}, {@code Ada to write …}): where a note has no roll
 * call, they are whom it knows, and one of them behind an action is its owner.
 */
final class ListedNames {
    private static final Cue LEAD =
            Cue.of("(?<who>\\p{Lu}\\p{Ll}{1,19})(?:\\s?[:：]| [-–—]| to| will)\\s{1,3}(?<verb>\\p{L}{2,20})\\b");

    private ListedNames() {}

    /** The note's names, and these. */
    static Names with(Names names, Passage root, Things things) {
        Set<String> all = new HashSet<>(names.known());
        listed(root, false).forEach(said -> {
            Matcher lead = LEAD.opening(said.plain());
            if (lead.lookingAt() && ActionVerbs.has(lead.group("verb")) && isPerson(lead.group("who"), things)) {
                all.add(Names.folded(lead.group("who")));
            }
        });
        return new Names(Set.copyOf(all));
    }

    private static Stream<Statement> listed(Passage passage, boolean above) {
        boolean here = passage.theme() == Theme.ACTIONS || (above && passage.theme() == Theme.OPEN);
        Stream<Statement> own = here ? passage.body().stream().flatMap(Statement::deep) : Stream.empty();
        return Stream.concat(own, passage.parts().stream().flatMap(part -> listed(part, here)));
    }

    private static boolean isPerson(String word, Things things) {
        return !ActionVerbs.has(word) && !OwnerWords.isNoPerson(word) && !things.has(word);
    }
}
