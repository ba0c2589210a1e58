package dev.rollcall.cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that glances at a text before it searches it. From its own words it knows what a text must have to match: a length, a
 * first character, pairs of letters of one of its words; a text that lacks it is refused at a fraction of the cost. It finds
 * exactly what its pattern finds.
 *
 * <p>Immutable, and made up when it is first used: most runs need few of all patterns.
 */
public final class Cue {
    private static final Pattern NOWHERE = Pattern.compile("\\A(?!)");

    private final String regex;
    private final int flags;
    private volatile @Nullable Compiled compiled;

    private record Compiled(Pattern pattern, Glance glance) {}

    private Cue(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    /** A cue of a pattern as {@link Pattern} has them. */
    public static Cue of(String regex) {
        return of(regex, 0);
    }

    /** A cue with the flags of {@link Pattern#compile(String, int)}. */
    public static Cue of(String regex, int flags) {
        return new Cue(regex, flags);
    }

    /** Whether it stands somewhere in a text. */
    public boolean isIn(String text) {
        Compiled own = compiled();
        return own.glance.mayBeIn(text) && new Search(text, own.pattern, own.glance.part(), false).find();
    }

    /** Whether a text begins with it. */
    public boolean opens(String text) {
        Compiled own = compiled();
        return own.glance.mayOpen(text) && own.pattern.matcher(text).lookingAt();
    }

    /** Whether it is all of a text. */
    public boolean fits(String text) {
        Compiled own = compiled();
        return own.glance.mayBe(text) && own.pattern.matcher(text).matches();
    }

    /** Where in a text it stands. */
    public Search search(String text) {
        Compiled own = compiled();
        return new Search(text, own.pattern, own.glance.part(), !own.glance.mayBeIn(text));
    }

    /** The same for one that always begins with one of these keys, and is sought only where they stand. */
    public Search search(String text, Keys keys) {
        Compiled own = compiled();
        return new Search(text, own.pattern, own.glance.part(), keys);
    }

    /** What finds it in a text; one that finds nothing where there is nothing to find. */
    public Matcher matcher(String text) {
        Compiled own = compiled();
        return (own.glance.mayBeIn(text) ? own.pattern : NOWHERE).matcher(text);
    }

    /** The same for who asks only whether it opens a text, or is all of it. */
    public Matcher opening(String text) {
        Compiled own = compiled();
        return (own.glance.mayOpen(text) ? own.pattern : NOWHERE).matcher(text);
    }

    /** A text with something else at each place where it stands, as {@link Matcher#replaceAll(String)} has it. */
    public String replaceAll(String text, String replacement) {
        Compiled own = compiled();
        return own.glance.mayBeIn(text) ? own.pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** A text with something else at the first place where it stands. */
    public String replaceFirst(String text, String replacement) {
        Compiled own = compiled();
        return own.glance.mayBeIn(text) ? own.pattern.matcher(text).replaceFirst(replacement) : text;
    }

    /** The parts of a text between where it stands, as {@link Pattern#split(CharSequence, int)} has them. */
    public String[] split(String text, int limit) {
        Compiled own = compiled();
        return own.glance.mayBeIn(text) ? own.pattern.split(text, limit) : new String[] {text};
    }

    /** What it is without a glance before. */
    Pattern pattern() {
        return compiled().pattern;
    }

    private Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = new Compiled(Pattern.compile(regex, flags), Glance.of(regex, flags));
            compiled = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return regex;
    }
}
