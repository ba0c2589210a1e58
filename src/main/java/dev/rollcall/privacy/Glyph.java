package dev.rollcall.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One character of a text, however it is written: itself, a character reference of HTML, an escape of JSON and YAML, or
 * bytes of UTF-8 as addresses encode them.
 *
 * @param letters as {@link Letters} tells
 * @param character the first one of what is meant
 * @param end where the next one begins
 */
record Glyph(String letters, int character, int end) {
    /** Named references such as that of an e with an acute: a letter and what stands on it. */
    private static final Pattern ON_A_LETTER = Pattern.compile(
            "([A-Za-z])(?:acute|grave|uml|circ|tilde|cedil|ring|caron|breve|ogon|macr|slash|strok|dot|dblac|scr|opf|fr)");

    private static final Pattern LIGATURE = Pattern.compile("([A-Za-z]{2})lig");
    private static final Set<String> UNSEEN = Set.of("shy", "zwj", "zwnj", "ZeroWidthSpace", "NoBreak");
    private static final Set<String> GAPS = Set.of(
            "nbsp", "ensp", "emsp", "thinsp", "Tab", "NewLine", "ndash", "mdash", "hyphen", "lsquo", "rsquo", "apos",
            "ldquo", "rdquo", "period", "comma", "lowbar", "hellip", "middot");
    private static final Set<String> ENDS = Set.of("amp", "lt", "gt", "quot", "sol", "colon", "semi", "excl", "quest");
    private static final int LONGEST_NAME = 16;

    /** The character at a place. */
    static Glyph at(String text, int i) {
        char c = text.charAt(i);
        if (c == '&') {
            return reference(text, i);
        }
        if (c == '%') {
            return encoded(text, i);
        }
        if (c == '\\') {
            return escaped(text, i);
        }
        int point = text.codePointAt(i);
        return of(point, i + Character.charCount(point));
    }

    private static Glyph of(int point, int end) {
        return new Glyph(Letters.of(point), point, end);
    }

    private static Glyph reference(String text, int i) {
        int end = text.indexOf(';', i);
        if (end < 0 || end - i < 3 || end - i > LONGEST_NAME) {
            return of('&', i + 1);
        }
        String name = text.substring(i + 1, end);
        if (name.charAt(0) == '#') {
            int point = number(name);
            return point < 0 ? of('&', i + 1) : of(point, end + 1);
        }
        Matcher letter = ON_A_LETTER.matcher(name);
        Matcher ligature = LIGATURE.matcher(name);
        if (letter.matches() || ligature.matches()) {
            String base = letter.matches() ? letter.group(1) : ligature.group(1);
            StringBuilder letters = new StringBuilder();
            base.chars().forEach(c -> letters.append(Letters.of(c)));
            return new Glyph(letters.toString(), base.charAt(0), end + 1);
        }
        String plain = switch (name) {
            case "imath", "inodot" -> "i";
            case "eth", "ETH" -> "d";
            case "thorn", "THORN" -> "th";
            default -> GAPS.contains(name) ? Letters.GAP : UNSEEN.contains(name) ? Letters.NOTHING : "?";
        };
        if (ENDS.contains(name)) {
            return new Glyph(Letters.GAP, '&', end + 1);
        }
        return plain.equals("?")
                ? of('&', i + 1)
                : new Glyph(plain, name.equals("rsquo") || name.equals("apos") ? '’' : '-', end + 1);
    }

    private static int number(String name) {
        boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        return parsed(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
    }

    /** {@code \}{@code u00e9} and {@code \xe9}; before anything else the backslash is a mark of its own. */
    private static Glyph escaped(String text, int i) {
        char kind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : kind == 'U' ? 8 : 0;
        int end = i + 2 + digits;
        int point = digits > 0 && end <= text.length() ? parsed(text, i + 2, end, 16) : -1;
        return point < 0 ? of('\\', i + 1) : of(point, end);
    }

    /** One character, of as many bytes as its first one tells. */
    private static Glyph encoded(String text, int i) {
        int first = octet(text, i);
        if (first < 0) {
            return of('%', i + 1);
        }
        int length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        byte[] bytes = new byte[length];
        for (int b = 0; b < length; b++) {
            int octet = octet(text, i + 3 * b);
            if (octet < 0) {
                return of('%', i + 1);
            }
            bytes[b] = (byte) octet;
        }
        return of(new String(bytes, StandardCharsets.UTF_8).codePointAt(0), i + 3 * length);
    }

    private static int octet(String text, int i) {
        return i + 3 <= text.length() && text.charAt(i) == '%' ? parsed(text, i + 1, i + 3, 16) : -1;
    }

    private static int parsed(String text, int start, int end, int radix) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = value * radix + digit;
        }
        return end > start && Character.isValidCodePoint(value) ? value : -1;
    }
}
