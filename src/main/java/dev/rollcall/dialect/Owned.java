package dev.rollcall.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A statement taken apart: who brought or said it, for how long, and what is left of it.
 *
 * @param tagged whether an owner, or a place kept for one such as {@code (???)}, stands there at all
 * @param text what is left, with its {@link Markup}
 * @param plain the same without
 */
record Owned(List<String> owners, OptionalInt minutes, boolean tagged, String text, String plain) {
    Owned {
        owners = List.copyOf(owners);
    }

    Owned(List<String> owners, OptionalInt minutes, boolean tagged, String text) {
        this(owners, minutes, tagged, text, Markup.plain(text));
    }

    static Owned nobody(String text) {
        return new Owned(List.of(), OptionalInt.empty(), false, text);
    }

    Owned withText(String other) {
        return new Owned(owners, minutes, tagged, other);
    }

    /** This with what its text begins or ends with besides. */
    Owned and(Owned inner) {
        List<String> both = new ArrayList<>(owners);
        inner.owners.stream().filter(o -> !both.contains(o)).forEach(both::add);
        return new Owned(
                both, minutes.isPresent() ? minutes : inner.minutes, tagged || inner.tagged, inner.text, inner.plain);
    }
}
