package dev.rollcall.markdown;

import java.util.stream.Collectors;

/** Plain words with their emoji codes resolved. */
final class EmojiText {
    private EmojiText() {}

    static String of(String words) {
        return TextScanner.scan(words).stream()
                .map(p -> p.kind() == TextPiece.Kind.EMOJI ? p.value() : words.substring(p.start(), p.end()))
                .collect(Collectors.joining());
    }
}
