package dev.rollcall.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as one part of an address: lower case, words joined by hyphens, letters of any script, safe as a file name. */
final class Slug {
    private static final int MAX_LENGTH = 80;
    private static final Pattern MARKS = Pattern.compile("(?<=[a-zA-Z])\\p{Mn}+");
    private static final Pattern QUOTES = Pattern.compile("['’`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");

    /** Windows keeps these names for devices, whatever follows their dot. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "lpt0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
            "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final Pattern ELSEWHERE =
            Pattern.compile("^\\s*(?:[/\\\\]|[a-zA-Z]:)|(?:^|[/\\\\])\\s*\\.\\.\\s*(?:$|[/\\\\])");
    private static final Pattern DOTS_AT_END = Pattern.compile("\\.+$");

    private Slug() {}

    /** Never empty: a text without letters and digits gives {@code untitled}. */
    static String of(String text) {
        String slug = cut(joined(text));
        return slug.isEmpty() ? "untitled" : DEVICES.contains(slug) ? slug + "-1" : slug;
    }

    private static String joined(String text) {
        String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        String folded = QUOTES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
        String lower = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return HYPHENS_AT_ENDS.matcher(OTHER.matcher(lower).replaceAll("-")).replaceAll("");
    }

    /** The name of a repository as folders: as it is, but for what no disk or host can hold. */
    static String folder(String repository) {
        return Arrays.stream(repository.split("/", -1))
                .map(part -> {
                    String whole = DOTS_AT_END.matcher(part).replaceAll("");
                    int dot = whole.indexOf('.');
                    boolean device = DEVICES.contains(dot < 0 ? whole : whole.substring(0, dot));
                    return whole.isEmpty() || device ? "repository-" + whole : whole;
                })
                .collect(Collectors.joining("/"));
    }

    /** Why a text cannot stand in an address as it is, apart from case, accents, spaces and punctuation; such as {@code is too long}. */
    static Optional<String> trouble(String text) {
        String slug = of(text);
        String whole = joined(text);
        if (ELSEWHERE.matcher(text).find()) {
            return Optional.of("would lead elsewhere");
        }
        if (DEVICES.contains(whole)) {
            return Optional.of("is a name that Windows keeps for devices");
        }
        if (whole.isEmpty()) {
            return Optional.of("has neither letters nor digits");
        }
        return slug.equals(whole) ? Optional.empty() : Optional.of("is too long");
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
