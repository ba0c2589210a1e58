package dev.rollcall.cue;

import java.util.List;
import java.util.Set;

/** Pieces of text, of which one has to stand in a text, in just these letters, for a closer look to be worth it. */
public final class Keys {
    private final List<Key> all;

    private record Key(String text, Need need) {}

    private Keys(List<Key> all) {
        this.all = all;
    }

    /** The keys with these texts. */
    public static Keys of(String... texts) {
        return new Keys(List.of(texts).stream()
                .map(text -> new Key(text, Need.of(Set.of(text))))
                .toList());
    }

    /** Whether one of them stands in a text. */
    public boolean areIn(String text) {
        Traits traits = Glances.at(text);
        for (Key key : all) {
            if (key.need.mayBeIn(traits) && text.contains(key.text)) {
                return true;
            }
        }
        return false;
    }
}
