package dev.rollcall.dialect;

import java.util.Set;

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
    static Things none() {
        return new Things(Set.of(), Set.of(), Set.of());
    }

    static Things in(Passage note) {
        return ThingsReader.read(note);
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
