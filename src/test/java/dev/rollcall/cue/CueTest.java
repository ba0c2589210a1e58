package dev.rollcall.cue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cue finds what its pattern finds, no less and no more: every pattern of the dialects, over notes and over odd texts. */
class CueTest {
    private static final Path NOTES = Path.of("src/test/resources/notes");
    private static final String ODD =
            "aAbB kKsSiI \u212A\u017F\u0130\u0131éÉßẞжЖ 09_-–—:：.,;()[]#@/\n\t\u00A0→✅😀e\u0301*|'’\"";
    private static final List<String> FORMS = List.of(
            "(?i)\\bagreed?\\b",
            "(?iu)ausk|MÜLL",
            "(?iU)\\b(?:sign(?:ed)?[ -]in|kiosk)\\b.{0,120}:\\s*",
            "^(?:to|will) (?!be)\\p{Ll}{2,20}$",
            "[^a-z\\s]{2}x*",
            "(?m)^#{1,3} ",
            "\\Qa.b\\E(?<n>\\d{1,3})?\\k<n>",
            "(?:ab|c[de]){2,3}|[-–—:=]{1,2}\\s+",
            "(?s).*\\p{L}.*",
            "[\\x{1F600}-\\x{1F64F}✅]\\s?k",
            "a&&b|[a-z&&[^aeiou]]k",
            "(?<=\\d)(?i:s)(?-i)S|\u212A",
            "");

    private final Random random = new Random(6);

    @Test
    void findsWhatItsPatternFinds() throws IOException, ReflectiveOperationException {
        List<Cue> cues = new ArrayList<>(ofTheDialects());
        assertTrue(cues.size() > 200, cues.size() + " are too few");
        FORMS.forEach(form -> cues.add(Cue.of(form)));
        FORMS.forEach(form -> cues.add(Cue.of(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        List<String> lines = lines();
        for (Cue cue : cues) {
            for (int i = 0; i < 60; i++) {
                same(cue, lines.get(random.nextInt(lines.size())));
                same(cue, odd(cue.toString(), lines));
            }
        }
    }

    @Test
    void refusesATextThatLacksItsWords() {
        Cue cue = Cue.of("(?i).*\\b(?:decided|we agreed)\\b.*");
        assertEquals("", found(cue, "Nothing was said about it"));
        assertEquals("Then WE AGREED on it", found(cue, "Then WE AGREED on it"));
    }

    /** What a glance says of lengths and beginnings. */
    @Test
    void knowsHowLongAndHowBegun() {
        Part part = RegexReader.read("(?:to|will) \\d{1,3}x?", 0);
        assertEquals(4, part.least());
        assertEquals(9, part.most());
        assertTrue(part.first().mayBe('w'));
        assertFalse(part.first().mayBe('x'));
    }

    private static String found(Cue cue, String text) {
        var matcher = cue.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static void same(Cue cue, String text) {
        Pattern pattern = cue.pattern();
        String what = "`" + cue + "` in `" + text + "`";
        assertEquals(pattern.matcher(text).find(), cue.isIn(text), what);
        assertEquals(pattern.matcher(text).lookingAt(), cue.opens(text), what);
        assertEquals(pattern.matcher(text).matches(), cue.fits(text), what);
        assertEquals(pattern.matcher(text).replaceAll("<>"), cue.matcher(text).replaceAll("<>"), what);
        assertEquals(pattern.matcher(text).lookingAt(), cue.opening(text).lookingAt(), what);
        List<String> places = new ArrayList<>();
        for (Search search = cue.search(text); search.find(); ) {
            places.add(search.start() + "-" + search.end());
        }
        List<String> all = pattern.matcher(text)
                .results()
                .map(found -> found.start() + "-" + found.end())
                .toList();
        assertEquals(all, places, what);
        assertArrayEquals(pattern.split(text, -1), cue.split(text, -1), what);
    }

    /** A text of pieces of the pattern itself, of notes and of characters that are easily mistaken. */
    private String odd(String regex, List<String> lines) {
        StringBuilder text = new StringBuilder();
        String[] words = regex.replaceAll("\\\\\\w|[^\\p{L}\\p{N} '’-]+", "|").split("\\|", -1);
        for (int i = random.nextInt(6); i >= 0; i--) {
            String line = lines.get(random.nextInt(lines.size()));
            int from = random.nextInt(line.length() + 1);
            String piece = switch (random.nextInt(4)) {
                case 0 -> line.substring(from, Math.min(line.length(), from + 8));
                case 1 -> String.valueOf(ODD.charAt(random.nextInt(ODD.length())));
                default -> words[random.nextInt(words.length)];
            };
            text.append(random.nextInt(5) == 0 ? piece.toUpperCase(java.util.Locale.ROOT) : piece);
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(NOTES)) {
            for (Path note :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                Files.readString(note).lines().limit(60).forEach(lines::add);
            }
        }
        return lines;
    }

    private static List<Cue> ofTheDialects() throws ReflectiveOperationException {
        List<Cue> cues = new ArrayList<>();
        for (JavaClass known : new ClassFileImporter().importPackages("dev.rollcall.dialect")) {
            for (Field field : Class.forName(known.getName()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    gather(field.get(null), cues);
                }
            }
        }
        return cues;
    }

    private static void gather(Object held, List<Cue> cues) {
        if (held instanceof Cue cue) {
            cues.add(cue);
        } else if (held instanceof Collection<?> several) {
            several.forEach(one -> gather(one, cues));
        } else if (held instanceof Map<?, ?> map) {
            gather(map.values(), cues);
        }
    }
}
