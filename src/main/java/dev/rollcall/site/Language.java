package dev.rollcall.site;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Language {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi");

    /** What the theme's own words are written in. */
    static final String OF_PAGES = "en";

    private Language() {}

    /** {@code rtl} or {@code ltr}. */
    static String direction(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        String primary = lower.contains("-") ? lower.substring(0, lower.indexOf('-')) : lower;
        boolean script = lower.contains("-arab") || lower.contains("-hebr");
        boolean latin = lower.contains("-latn");
        return (RIGHT_TO_LEFT.contains(primary) || script) && !latin ? "rtl" : "ltr";
    }
}
