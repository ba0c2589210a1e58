package dev.rollcall.bench.search;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** What becomes of words between the head and the keyboard. */
final class Slips {
    private static final Pattern PLAIN = Pattern.compile("[a-z]{4,}");
    private static final Pattern ONLY_NOUN =
            Pattern.compile(".*(tion|sion|ment|ness|ity|ance|ence|ist|ism|ship|er|or|ers|ors)");

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    /** The word with another regular English ending, if it can have one. */
    Optional<String> inflected(String word) {
        if (!PLAIN.matcher(word).matches()) {
            return Optional.empty();
        }
        if (word.endsWith("ing") && word.length() > 6) {
            return Optional.of(word.substring(0, word.length() - 3) + any("ed", "s", ""));
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return Optional.of(word.substring(0, word.length() - 2) + "ing");
        }
        if (word.endsWith("ies")) {
            return Optional.of(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("s")) {
            return word.matches(".*(ss|us|is)") ? Optional.empty() : Optional.of(word.substring(0, word.length() - 1));
        }
        if (word.matches(".*[^aeiou]y")) {
            return Optional.of(word.substring(0, word.length() - 1) + "ies");
        }
        if (random.nextBoolean() || ONLY_NOUN.matcher(word).matches() || word.matches(".*[aiouy]")) {
            return Optional.of(word + (word.matches(".*(x|z|ch|sh)") ? "es" : "s"));
        }
        return Optional.of((word.endsWith("e") ? word.substring(0, word.length() - 1) : word) + any("ing", "ed"));
    }

    /** A word of five letters or more, one keystroke amiss at any place. */
    Optional<String> mistyped(String word) {
        if (word.length() < 5 || !PLAIN.matcher(word).matches()) {
            return Optional.empty();
        }
        int at = random.nextInt(word.length());
        String letter = Character.toString((char) ('a' + random.nextInt(26)));
        String before = word.substring(0, at);
        String slip = switch (random.nextInt(4)) {
            case 0 -> before + letter + word.substring(at + 1);
            case 1 -> before + word.substring(at + 1);
            case 2 -> before + letter + word.substring(at);
            default -> swapped(word, Math.min(at, word.length() - 2));
        };
        return slip.equals(word) ? Optional.empty() : Optional.of(slip);
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private String any(String... endings) {
        return List.of(endings).get(random.nextInt(endings.length));
    }
}
