package dev.rollcall.markdown;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;
import java.util.Locale;
import java.util.Optional;

/** The emoji that codes such as {@code tada} stand for. */
final class Emoji {
    private static final int VARIATION = 0xFE0F;

    private Emoji() {}

    static Optional<String> of(String code) {
        return Optional.ofNullable(EmojiShortcuts.getEmojiShortcuts().get(code.toLowerCase(Locale.ROOT)))
                .flatMap(Emoji::characters);
    }

    private static Optional<String> characters(EmojiReference.Emoji emoji) {
        String points = emoji.unicodeChars;
        if (points == null || points.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder characters = new StringBuilder();
        for (String point : points.replace("U+", "").trim().split("\\s+", -1)) {
            characters.appendCodePoint(Integer.parseInt(point, 16));
        }
        if (characters.codePointCount(0, characters.length()) == 1 && characters.charAt(0) < 0x3000) {
            characters.appendCodePoint(VARIATION);
        }
        return Optional.of(characters.toString());
    }
}
