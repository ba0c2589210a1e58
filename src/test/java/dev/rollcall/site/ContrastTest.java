package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes the contrast of every ink of the default theme on every ground that it stands on, in both modes. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> INKS = List.of("ink", "ink-soft", "accent");
    private static final List<String> GROUNDS = List.of("paper", "surface", "decision-soft", "action-soft");

    @Test
    void textIsAtLeastFourAndAHalfToOneInBothModes() throws IOException {
        String css = Files.readString(Path.of("themes/default/assets/style.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> light = tokens(css.substring(0, dark));
        Map<String, String> night = new HashMap<>(light);
        night.putAll(tokens(css.substring(dark, css.indexOf("* { box-sizing"))));
        assertEquals(List.of(), poor(light));
        assertEquals(List.of(), poor(night));
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher found = TOKEN.matcher(css);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static List<String> poor(Map<String, String> tokens) {
        List<String> pairs = new ArrayList<>();
        INKS.forEach(ink -> GROUNDS.forEach(ground -> pairs.add(ink + "/" + ground)));
        pairs.addAll(List.of(
                "decision/decision-soft",
                "decision/paper",
                "action/action-soft",
                "action/paper",
                "added/added-soft",
                "removed/removed-soft",
                "ink/mark",
                "accent/mark"));
        return pairs.stream()
                .map(pair -> pair + String.format(Locale.ROOT, " %.2f", contrast(pair, tokens)))
                .filter(pair -> Double.parseDouble(pair.substring(pair.indexOf(' '))) < 4.5)
                .toList();
    }

    private static double contrast(String pair, Map<String, String> tokens) {
        String[] names = pair.split("/", -1);
        double a = luminance(tokens.get(names[0]));
        double b = luminance(tokens.get(names[1]));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        double c = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
