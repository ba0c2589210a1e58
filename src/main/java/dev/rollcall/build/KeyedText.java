package dev.rollcall.build;

import dev.rollcall.cache.Key;
import dev.rollcall.notes.Content;
import org.jspecify.annotations.Nullable;

/** The text of a note with its key, which is worked out once, and only where somebody asks for it. */
final class KeyedText {
    private final Content.Text text;
    private volatile @Nullable Key key;

    KeyedText(Content.Text text) {
        this.text = text;
    }

    Content.Text text() {
        return text;
    }

    /** Of its paths and all that it says. */
    Key key() {
        Key known = key;
        if (known == null) {
            known = Key.of(text.path(), text.file().path(), text.file().text());
            key = known;
        }
        return known;
    }
}
