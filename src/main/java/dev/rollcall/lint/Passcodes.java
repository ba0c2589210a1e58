package dev.rollcall.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what opens a meeting: passcodes and PINs that are written out, that stand in a link, or in a number to dial. */
final class Passcodes {
    private static final Pattern IN_LINK = Pattern.compile(
            "(?i)https?://[^\\s<>\"]{1,300}?[?&](?:pwd|passcode|password|pin)=([^\\s&)>\\]\"'#|]{4,200})");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:pass[ -]?code|pass[ -]?word|access code|entry code|meeting code|host key|pin)(?: code)?"
                    + "[*_`\"]{0,3}\\s?(?:(?:is|:|=|：)[*_`\"]{0,3}|(?=`))\\s{0,3}[*_`\"<]{0,3}(\\S{4,40})");
    private static final Pattern PIN = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:pin|pass[ -]?code|access code)[*_]{0,2}\\s?[:=]?[*_]{0,2}\\s{0,3}(\\d[\\d ]{3,14}\\d(?=\\s?#)|\\d{3}(?: \\d{3}){1,3}(?!\\d))");
    private static final Pattern DIALED = Pattern.compile(",{1,6}\\*(\\d{4,10})#");
    private static final Pattern MARKUP = Pattern.compile("[*_`\"'.,;:)>\\]]{1,5}$");
    private static final Set<String> NO_CODE = Set.of(
            "above",
            "below",
            "hidden",
            "none",
            "optional",
            "redacted",
            "required",
            "same",
            "token",
            "unchanged",
            "unknown");

    private Passcodes() {}

    static List<Find> in(String line) {
        List<Find> finds = new ArrayList<>();
        add(finds, IN_LINK.matcher(line));
        add(finds, DIALED.matcher(line));
        add(finds, PIN.matcher(line));
        Matcher written = WRITTEN.matcher(line);
        while (written.find()) {
            String value = MARKUP.matcher(written.group(1)).replaceFirst("");
            boolean alone = line.substring(written.start(1) + value.length()).matches("[\\s*_`\"'.,;:)>\\]]{0,9}");
            if (isCode(value, alone) && finds.stream().noneMatch(f -> f.start() == written.start(1))) {
                finds.add(new Find(Find.Kind.PASSCODE, written.start(1), value));
            }
        }
        return finds;
    }

    private static void add(List<Find> finds, Matcher matcher) {
        while (matcher.find()) {
            finds.add(new Find(Find.Kind.PASSCODE, matcher.start(1), matcher.group(1)));
        }
    }

    /** With a digit nearly anything is one; without, only a word that nothing follows. */
    private static boolean isCode(String value, boolean alone) {
        boolean sign = value.length() >= 4
                && !value.startsWith("(")
                && !value.startsWith("[")
                && !value.startsWith("<")
                && !value.startsWith("http")
                && value.chars().distinct().count() > 2;
        boolean digit = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        return sign && (digit || (alone && isWord(value)));
    }

    private static boolean isWord(String value) {
        return value.chars().anyMatch(Character::isLetter) && !NO_CODE.contains(value.toLowerCase(Locale.ROOT));
    }
}
