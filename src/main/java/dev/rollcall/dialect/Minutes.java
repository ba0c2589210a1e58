package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How long a point was planned to take, as in {@code 10m}, {@code ~5 min?}, {@code 10-15 minutes} or {@code 1h}. */
final class Minutes {
    static final String AMOUNT =
            "(?:about |approx\\.? |up to |max\\.? |ca\\.? |[~<≈≤] ?)?(?:\\d{1,3} ?(?:-|–|to) ?)?\\d{1,3} ?"
                    + "(?:m|mins?|minutes?|h|hrs?|hours?)\\b\\.?\\??";
    private static final Cue PARTS =
            Cue.of("(\\d{1,3}) ?(m|mins?|minutes?|h|hrs?|hours?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Cue WHOLE = Cue.of(AMOUNT, Pattern.CASE_INSENSITIVE);

    private Minutes() {}

    /** Whether a text is nothing but a duration. */
    static boolean isAmount(String text) {
        return WHOLE.fits(text.strip());
    }

    /** The minutes that a text speaks of; of a range the upper bound, which stands last. */
    static OptionalInt in(String text) {
        Search parts = PARTS.search(text);
        if (!parts.find()) {
            return OptionalInt.empty();
        }
        int amount = Integer.parseInt(parts.group(1));
        boolean hours = parts.group(2).charAt(0) == 'h' || parts.group(2).charAt(0) == 'H';
        return OptionalInt.of(hours ? amount * 60 : amount);
    }
}
