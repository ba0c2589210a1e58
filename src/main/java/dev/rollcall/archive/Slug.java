package dev.rollcall.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as one part of an address: lower case, words joined by hyphens, letters of any script, safe as a file name. */
final class Slug {
    private static final int MAX_LENGTH = 80;
    private static final Pattern MARKS = Pattern.compile("(?<=[a-zA-Z])\\p{Mn}+");
    private static final Pattern QUOTES = Pattern.compile("['’`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");

    /** Windows keeps these names for devices, whatever follows their dot. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Slug() {}

    /** Never empty: a text without letters and digits gives {@code untitled}. */
    static String of(String text) {
        String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        String folded = QUOTES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
        String lower = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String joined =
                HYPHENS_AT_ENDS.matcher(OTHER.matcher(lower).replaceAll("-")).replaceAll("");
        String slug = cut(joined);
        return slug.isEmpty() ? "untitled" : DEVICES.contains(slug) ? slug + "-1" : slug;
    }

    /** Cut at a word where one ends in reach; by code points, so that no character is torn. */
    private static String cut(String slug) {
        if (slug.codePointCount(0, slug.length()) <= MAX_LENGTH / 2 || slug.length() <= MAX_LENGTH) {
            return bytesFit(slug) ? slug : slug.substring(0, slug.offsetByCodePoints(0, MAX_LENGTH / 2));
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        String cut = slug.substring(0, slug.offsetByCodePoints(0, MAX_LENGTH / 2));
        return end > MAX_LENGTH / 2 && bytesFit(slug.substring(0, end)) ? slug.substring(0, end) : cut;
    }

    private static boolean bytesFit(String slug) {
        return slug.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 2 * MAX_LENGTH;
    }
}
