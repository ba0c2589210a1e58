package dev.rollcall.cue;

import java.util.Comparator;
import java.util.Set;

/** What a pattern sees of a text before it searches it: whether the text may match at all. */
final class Glance {
    private static final int MOST_NEEDS = 3;

    private final Need[] needs;
    private final Part part;

    private record Wanted(Set<String> words, double likelihood) {}

    private Glance(Need[] needs, Part part) {
        this.needs = needs;
        this.part = part;
    }

    /** The glance of a pattern. */
    static Glance of(String regex, int flags) {
        Part part = RegexReader.read(regex, flags);
        Need[] needs = part.wanted().stream()
                .map(words -> new Wanted(words, Need.likelihood(words)))
                .filter(wanted -> wanted.likelihood < Need.NO_HELP)
                .sorted(Comparator.comparingDouble(Wanted::likelihood))
                .limit(MOST_NEEDS)
                .map(wanted -> Need.of(wanted.words))
                .toArray(Need[]::new);
        return new Glance(needs, part);
    }

    /** What is known of what the pattern matches. */
    Part part() {
        return part;
    }

    /** Whether the pattern may stand in a text. */
    boolean mayBeIn(String text) {
        if (text.length() < part.least()) {
            return false;
        }
        if (needs.length > 0) {
            Traits traits = Glances.at(text);
            for (Need need : needs) {
                if (!need.mayBeIn(traits)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a text may begin with it. */
    boolean mayOpen(String text) {
        boolean begins = part.least() == 0
                || (text.length() >= part.least() && part.first().mayBe(text.charAt(0)));
        return begins && mayBeIn(text);
    }

    /** Whether it may be all of a text. */
    boolean mayBe(String text) {
        return text.length() <= part.most() && mayOpen(text);
    }
}
