package dev.rollcall.source;

import java.util.Locale;
import java.util.Set;

/** Which codes of languages there are, so that a language's name is not taken for one. */
public final class Languages {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** Whether this is a code: one of ISO 639-1, or any three letters as ISO 639-3 has thousands. */
    public static boolean isOne(String code) {
        return code.length() == 3 || TWO_LETTERS.contains(code);
    }
}
