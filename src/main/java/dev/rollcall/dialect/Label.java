package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A line such as {@code Present: Ada, Ben}, {@code **Date:** today} or {@code *Decision* (final): go}: the words before
 * its first colon and what follows. Shared by all readers of labeled lines; which labels mean what, {@link Vocabulary} says.
 *
 * @param name the words before the colon, as plain text without parentheses at their end
 * @param remark what stood in parentheses between name and colon, may be empty
 * @param rest what follows, markup kept; may be empty
 * @param marked whether the name is bold or emphasized
 */
record Label(String name, String remark, Inlines rest, boolean marked) {
    private static final int MAX_NAME = 80;
    private static final Cue BEFORE = Cue.of("\\s*((?:[^():]|:(?=innen)){1,80}?)\\s*(?:\\(([^()]{0,80})\\)\\s*)?");

    /** The label that a line opens with; empty where it has none, as in {@code 10:30} or {@code https://…}. */
    static Optional<Label> of(Inlines line) {
        String plain = line.plain();
        int colon = colon(plain);
        if (colon < 0) {
            return Optional.empty();
        }
        String before = plain.substring(0, colon);
        if (isName(before)) {
            return Optional.of(new Label(unstarred(before), "", InlineCut.after(line, colon + 1), isMarked(line)));
        }
        Matcher parts = BEFORE.opening(before);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String remark = parts.group(2) == null ? "" : parts.group(2).strip();
        Inlines rest = InlineCut.after(line, colon + 1);
        return Optional.of(new Label(unstarred(parts.group(1)), remark, rest, isMarked(line)));
    }

    /** Whether the words before a colon are a name as a whole, as most are. */
    private static boolean isName(String before) {
        return before.length() <= MAX_NAME
                && !before.isBlank()
                && before.indexOf('(') < 0
                && before.indexOf(')') < 0
                && before.indexOf(':') < 0;
    }

    /** The label of a line that may also lack its colon, as a bold {@code **Present**} alone. */
    static Optional<Label> orWhole(Inlines line) {
        return of(line).or(() -> whole(line));
    }

    private static Optional<Label> whole(Inlines line) {
        String plain = line.plain().strip();
        boolean short_ = !plain.isEmpty() && plain.length() <= MAX_NAME;
        return short_ ? Optional.of(new Label(unstarred(plain), "", Inlines.none(), isMarked(line))) : Optional.empty();
    }

    private static int colon(String plain) {
        if (plain.indexOf(':') < 0 && plain.indexOf('：') < 0) {
            return -1;
        }
        int limit = Math.min(plain.length(), MAX_NAME * 2);
        for (int i = 0; i < limit; i++) {
            char c = plain.charAt(i);
            if (c == ':' || c == '：') {
                boolean inTimeOrUrl = i + 1 < plain.length()
                        && (plain.charAt(i + 1) == '/' || Character.isDigit(plain.charAt(i + 1)))
                        && (i > 0 && (plain.startsWith("//", i + 1) || Character.isDigit(plain.charAt(i - 1))));
                if (!plain.startsWith("innen", i + 1)) { // as in `Teilnehmer:innen`
                    return inTimeOrUrl ? -1 : i;
                }
            }
        }
        return -1;
    }

    /** Emphasis that was never closed leaves its asterisks in the text. */
    private static String unstarred(String name) {
        return name.replace("*", "").replace("__", "").strip();
    }

    private static boolean isMarked(Inlines line) {
        return line.first()
                .filter(s -> s instanceof Span.Strong || s instanceof Span.Emphasis)
                .isPresent();
    }
}
