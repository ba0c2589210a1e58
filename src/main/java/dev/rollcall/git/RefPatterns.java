package dev.rollcall.git;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of names, as people know them from hosts of Git: {@code *} is anything within a part, {@code **} anything at all,
 * {@code ?} one sign; and {@code !} before a pattern takes out again what earlier ones let in.
 */
public record RefPatterns(List<String> patterns) {
    private static final int MAX_LENGTH = 200;

    public RefPatterns {
        patterns = List.copyOf(patterns);
    }

    /** Whether a name is meant. */
    public boolean match(String name) {
        boolean in = false;
        for (String pattern : patterns) {
            boolean out = pattern.startsWith("!");
            if (in == out && fits(out ? pattern.substring(1) : pattern, name)) {
                in = !out;
            }
        }
        return in;
    }

    /** Whether one pattern alone, without regard to a leading {@code !}, fits a name. */
    public static boolean fits(String pattern, String name) {
        return isFit(pattern) && new Glob(pattern, name).fits();
    }

    /** Whether a pattern can be used at all. */
    public static boolean isFit(String pattern) {
        return !pattern.isBlank()
                && pattern.length() <= MAX_LENGTH
                && !SPACES.matcher(pattern).find();
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]");
}
