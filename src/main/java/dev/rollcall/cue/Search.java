package dev.rollcall.cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes from one place of a text where a pattern stands to the next, as {@link Matcher#find()} does, but tries only the places
 * where it may begin. For use by one thread.
 */
public final class Search {
    private final String text;
    private final char[] letters;
    private final Pattern pattern;
    private final Part part;
    private final @Nullable Keys keys;
    private int from;
    private @Nullable Matcher matcher;

    Search(String text, Pattern pattern, Part part, boolean hopeless) {
        this.text = text;
        this.letters = hopeless ? new char[0] : text.toCharArray();
        this.pattern = pattern;
        this.part = part;
        this.keys = null;
        this.from = hopeless ? Integer.MAX_VALUE : 0;
    }

    Search(String text, Pattern pattern, Part part, Keys keys) {
        this.text = text;
        this.letters = new char[0];
        this.pattern = pattern;
        this.part = part;
        this.keys = keys;
    }

    /** Goes to the next place, behind that which was found last. */
    public boolean find() {
        if (keys != null) {
            return findAt(keys);
        }
        if (part.least() == 0 || part.first().areAll()) {
            return from == 0 && matcher().find();
        }
        for (int i = from; i <= letters.length - part.least(); i++) {
            if (mayBeginAt(i)) {
                Matcher here = matcher().region(i, letters.length);
                if (here.lookingAt()) {
                    from = here.end();
                    return true;
                }
            }
        }
        from = Integer.MAX_VALUE;
        return false;
    }

    private boolean findAt(Keys places) {
        for (int i = places.next(text, from); i >= 0; i = places.next(text, i + 1)) {
            Matcher here = matcher().region(i, text.length());
            if (here.lookingAt()) {
                from = here.end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    private boolean mayBeginAt(int i) {
        char c = letters[i];
        if (!part.first().mayBe(c)) {
            return false;
        }
        char before = i == 0 ? ' ' : letters[i - 1];
        boolean within = part.atBorder() && Traits.kind(c) != Traits.EDGE && Traits.kind(before) != Traits.EDGE;
        return !within && !(Character.isLowSurrogate(c) && Character.isHighSurrogate(before));
    }

    private Matcher matcher() {
        Matcher known = matcher;
        if (known == null) {
            known = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            matcher = known;
        }
        return known;
    }

    /** Where the place that was found begins. */
    public int start() {
        return matcher().start();
    }

    /** Where a group of it begins, -1 where it has no part in it. */
    public int start(String group) {
        return matcher().start(group);
    }

    /** Where the place that was found ends. */
    public int end() {
        return matcher().end();
    }

    /** What was found. */
    public String group() {
        return matcher().group();
    }

    /** What a group of it is; null where it has no part in it. */
    @SuppressWarnings("NullAway") // as the matcher has it
    public String group(int number) {
        return matcher().group(number);
    }

    /** The same by its name. */
    @SuppressWarnings("NullAway") // as the matcher has it
    public String group(String name) {
        return matcher().group(name);
    }
}
