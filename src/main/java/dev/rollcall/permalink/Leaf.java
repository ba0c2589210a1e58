package dev.rollcall.permalink;

import java.util.List;

/**
 * A meeting or plain page that is there now and asks for its address.
 *
 * @param base the address that it wants
 * @param isGiven whether a writer chose it
 * @param body print of all its lines
 * @param facts in the order of the note, those of one kind together
 */
record Leaf(Kind kind, String base, boolean isGiven, String source, Print body, List<Fact> facts) {
    Leaf {
        facts = List.copyOf(facts);
    }

    /**
     * A fact that is there now.
     *
     * @param number how many-th of its kind it is, from 1
     * @param given the id that its writer gave; empty without one
     */
    record Fact(Kind kind, int number, String given, Print print) {
        String byPlace() {
            return kind.letter() + number;
        }
    }
}
