package dev.rollcall.cue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads a class of characters of a pattern: {@code [\w-]}, {@code \d}, {@code \p{Lu}}. */
final class CharsReader {
    private static final Chars DIGITS = Chars.range('0', '9');
    private static final Chars SPACES = Chars.in(" \t\n\u000B\f\r");
    private static final Map<String, Chars> PROPERTIES = new ConcurrentHashMap<>();

    private final Source source;

    CharsReader(Source source) {
        this.source = source;
    }

    /** The class whose bracket was just read. */
    Chars bracketed() {
        boolean negated = source.takes("^");
        Chars all = items();
        while (source.takes("&&")) {
            all = all.and(items());
        }
        source.expect("]");
        return negated ? all.not() : source.cased(all);
    }

    private Chars items() {
        Chars all = Chars.NONE;
        do {
            if (source.takes("[")) {
                all = all.or(bracketed());
                continue;
            }
            Chars item = item();
            if (item.single().isPresent() && source.isAt("-") && !source.isAt("-]")) {
                source.expect("-");
                int from = item.single().getAsInt();
                item = Chars.range(from, item().single().orElseThrow(Source.Unclear::new));
            }
            all = all.or(item);
        } while (!source.isAt("]") && !source.isAt("&&"));
        return all;
    }

    private Chars item() {
        return source.takes("\\") ? escaped() : Chars.of(source.next());
    }

    /** What the escape means whose backslash was just read. */
    Chars escaped() {
        int c = source.next();
        return switch (c) {
            case 'd' -> open(DIGITS);
            case 'D' -> DIGITS.not();
            case 'w' -> open(Chars.WORDS);
            case 'W' -> Chars.WORDS.not();
            case 's' -> open(SPACES);
            case 'S' -> SPACES.not();
            case 't' -> Chars.of('\t');
            case 'n' -> Chars.of('\n');
            case 'r' -> Chars.of('\r');
            case 'f' -> Chars.of('\f');
            case 'u' -> Chars.of(Integer.parseInt(source.take(4), 16));
            case 'x' -> source.takes("{") ? Chars.of(Integer.parseInt(source.upTo('}'), 16)) : hexadecimal();
            case 'p', 'P' -> property(c);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new Source.Unclear();
                }
                yield Chars.of(c);
            }
        };
    }

    private Chars hexadecimal() {
        return Chars.of(Integer.parseInt(source.take(2), 16));
    }

    private Chars property(int letter) {
        source.expect("{");
        String regex = "\\" + (char) letter + "{" + source.upTo('}') + "}";
        return PROPERTIES.computeIfAbsent(regex, CharsReader::inAscii);
    }

    /** The characters of ASCII that match, asked one by one, and any beyond. */
    private static Chars inAscii(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Chars all = Chars.NONE;
        for (char c = 0; c < 128; c++) {
            all = pattern.matcher(String.valueOf(c)).matches() ? all.or(Chars.of(c)) : all;
        }
        return all.withAnyOther();
    }

    /** With (?U) these mean characters of all alphabets. */
    private Chars open(Chars ascii) {
        return source.has(Pattern.UNICODE_CHARACTER_CLASS) ? ascii.withAnyOther() : ascii;
    }
}
