package dev.rollcall.cue;

import org.jspecify.annotations.Nullable;

/** The traits of the last few texts that a thread looked at, since many questions are asked of one text in a row. */
final class Glances {
    private static final int KEPT = 8;
    private static final ThreadLocal<Glances> OF_THREAD = ThreadLocal.withInitial(Glances::new);

    private final @Nullable String[] texts = new String[KEPT];
    private final Traits[] traits = new Traits[KEPT];
    private int next;

    private Glances() {}

    static Traits at(String text) {
        return OF_THREAD.get().traits(text);
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // another text of the same words is looked at anew
    private Traits traits(String text) {
        for (int i = 0; i < KEPT; i++) {
            if (texts[i] == text) {
                return traits[i];
            }
        }
        Traits seen = Traits.of(text);
        texts[next] = text;
        traits[next] = seen;
        next = (next + 1) % KEPT;
        return seen;
    }
}
