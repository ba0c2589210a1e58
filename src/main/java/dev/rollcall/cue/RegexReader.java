package dev.rollcall.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a pattern for what every text has that it can match. Where it is not sure it concludes nothing: a pattern never asks for
 * more than it needs. What looks ahead or behind is passed over.
 */
final class RegexReader {
    private static final Map<Character, Integer> FLAGS = Map.of(
            'i', Pattern.CASE_INSENSITIVE,
            'u', Pattern.UNICODE_CASE,
            'U', Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE,
            's', Pattern.DOTALL,
            'm', Pattern.MULTILINE);
    private static final int READ = Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL
            | Pattern.MULTILINE;

    private final Source source;
    private final CharsReader chars;

    private RegexReader(Source source) {
        this.source = source;
        this.chars = new CharsReader(source);
    }

    /** What is known of what it matches. */
    static Part read(String regex, int flags) {
        Source source = new Source(regex, flags);
        try {
            Part all = new RegexReader(source).choice();
            return source.atEnd() && (flags & ~READ) == 0 ? all : anything();
        } catch (Source.Unclear e) {
            return anything();
        }
    }

    private static Part anything() {
        return Part.unknown(0, Part.ENDLESS, Chars.ANY);
    }

    private Part choice() {
        List<Part> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (source.takes("|"));
        return Part.choice(parts);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (!source.atEnd() && !source.isAt("|") && !source.isAt(")")) {
            parts.add(repeated(atom()));
        }
        return Part.sequence(parts);
    }

    private Part atom() {
        if (source.takes("(")) {
            return group();
        } else if (source.takes("[")) {
            return Part.oneOf(chars.bracketed());
        } else if (source.takes(".")) {
            return Part.oneOf(Chars.ANY);
        } else if (source.takes("^") || source.takes("$")) {
            return Part.AT_BORDER;
        } else if (source.takes("\\")) {
            return escaped();
        }
        return literal(source.next());
    }

    private Part group() {
        int flags = source.flags();
        boolean looks = source.takes("?=") || source.takes("?!") || source.takes("?<=") || source.takes("?<!");
        if (!looks && source.takes("?<")) {
            source.upTo('>');
        } else if (!looks && source.takes("?") && !source.takes(">") && inlineFlags()) {
            return Part.NOTHING; // they hold up to the end of the group around
        }
        Part inner = choice();
        source.expect(")");
        source.setFlags(flags);
        return looks ? Part.NOTHING : inner;
    }

    /** Reads flags; whether they stand alone. */
    private boolean inlineFlags() {
        boolean off = false;
        while (true) {
            char c = (char) source.next();
            if (c == ')' || c == ':') {
                return c == ')';
            } else if (c == '-') {
                off = true;
            } else if (!FLAGS.containsKey(c)) {
                throw new Source.Unclear();
            } else {
                int flag = FLAGS.getOrDefault(c, 0);
                source.setFlags(off ? source.flags() & ~flag : source.flags() | flag);
            }
        }
    }

    private Part escaped() {
        if (source.takes("b") || source.takes("A") || source.takes("z") || source.takes("Z")) {
            return Part.AT_BORDER;
        } else if (source.takes("B")) {
            return Part.NOTHING;
        } else if (source.takes("Q")) {
            return quoted();
        } else if (source.takes("k<")) {
            source.upTo('>');
            return anything();
        } else if (source.isAt("1") || source.isAt("2") || source.isAt("3")) {
            source.next();
            return anything();
        }
        Chars any = chars.escaped();
        return Part.oneOf(source.cased(any));
    }

    private Part quoted() {
        List<Part> parts = new ArrayList<>();
        while (!source.takes("\\E")) {
            parts.add(literal(source.next()));
        }
        return Part.sequence(parts);
    }

    private Part literal(int c) {
        return Part.oneOf(source.cased(Chars.of(c)));
    }

    private Part repeated(Part once) {
        int least = 1;
        int most = 1;
        if (source.takes("*")) {
            least = 0;
            most = Part.ENDLESS;
        } else if (source.takes("+")) {
            most = Part.ENDLESS;
        } else if (source.takes("?")) {
            least = 0;
        } else if (source.takes("{")) {
            String[] bounds = source.upTo('}').split(",", -1);
            least = Integer.parseInt(bounds[0]);
            most = bounds.length == 1 ? least : bounds[1].isEmpty() ? Part.ENDLESS : Integer.parseInt(bounds[1]);
        } else {
            return once;
        }
        if (!source.takes("?")) {
            source.takes("+");
        }
        return once.repeated(least, most);
    }
}
