package dev.rollcall.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds keys to accounts by the shapes that their makers gave them, and whatever is called a token and looks like one. */
final class Tokens {
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<![A-Za-z0-9_])(?:gh[opsur]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})"),
            Pattern.compile(
                    "(?<![A-Za-z0-9_])(?:glpat-[A-Za-z0-9_-]{20,60}|npm_[A-Za-z0-9]{36}|pypi-[A-Za-z0-9_-]{50,300})"),
            Pattern.compile("(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])"),
            Pattern.compile("(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,250}"),
            Pattern.compile("(?i)hooks\\.slack\\.com/services/([A-Z0-9]{6,20}/[A-Z0-9]{6,20}/[A-Za-z0-9]{16,40})"),
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?:[sr]k_live_[A-Za-z0-9]{16,120}|sk-[A-Za-z0-9_-]{32,200}|AIza[0-9A-Za-z_-]{35})"),
            Pattern.compile(
                    "(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{10,1000}"),
            Pattern.compile("(?i)https?://[^\\s/:@<>]{1,60}:([^\\s/:@<>]{6,100})@"));
    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:token|secret|api[_-]?key|access[_-]?key|auth[_-]?key|client[_-]?secret|bearer)[\"'`]{0,2}\\s{0,2}(?:[=:]\\s{0,2}|(?<=bearer)\\s)"
                    + "[\"'`]{0,2}([A-Za-z0-9_+/=.~-]{16,400})");
    private static final int VARIED = 9;

    private Tokens() {}

    static List<Find> in(String line) {
        List<Find> finds = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(line);
            while (matcher.find()) {
                int group = matcher.groupCount();
                if (isVaried(matcher.group(group))) {
                    finds.add(new Find(Find.Kind.TOKEN, matcher.start(group), matcher.group(group)));
                }
            }
        }
        Matcher key = PRIVATE_KEY.matcher(line);
        if (key.find()) {
            finds.add(new Find(Find.Kind.TOKEN, key.start(), key.group()));
        }
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
            String value = named.group(1);
            int start = named.start(1);
            if (isRandom(value) && finds.stream().noneMatch(f -> f.start() == start)) {
                finds.add(new Find(Find.Kind.TOKEN, start, value));
            }
        }
        return finds;
    }

    /** A row of the same sign stands for a key in examples. */
    private static boolean isVaried(String value) {
        return value.length() < 16 || value.chars().distinct().count() >= VARIED;
    }

    /** Letters and digits mixed as no word, path or version has them. */
    private static boolean isRandom(String value) {
        long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
        long letters = value.chars().filter(Character::isLetter).count();
        boolean words =
                value.contains("/") || value.matches("[A-Za-z]{2,30}(?:[_.-][A-Za-z]{2,30}){1,20}[_.-]?\\d{0,4}");
        return digits >= 2 && letters >= 2 && !words && isVaried(value);
    }
}
