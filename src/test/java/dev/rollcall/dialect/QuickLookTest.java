package dev.rollcall.dialect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A quick look for keys before the patterns never refuses what one of these would find. */
class QuickLookTest {
    private static final Path NOTES = Path.of("src/test/resources/notes");

    private final Random random = new Random(6);
    private final List<String> lines = lines();

    @Test
    void forTheMarksOfADecision() throws ReflectiveOperationException {
        for (String name : List.of("MARK", "SPOKEN", "ALONE")) {
            holds(cue(DecisionMark.class, name), Cue::opens, DecisionMark.KEYS, Keys::areIn, false);
        }
    }

    @Test
    void forTheWordsOfADecision() {
        for (DecisionPhrases.Wording wording : DecisionPhrases.ALL) {
            holds(wording.pattern(), Cue::isIn, DecisionPhrases.KEYS, Keys::areIn, true);
        }
    }

    @Test
    void forWhatMayBeADecision() throws ReflectiveOperationException {
        holds(cue(UnrecordedDecision.class, "LEADING"), Cue::opens, UnrecordedDecision.KEYS, Keys::areIn, true);
        holds(cue(UnrecordedDecision.class, "WITHIN"), Cue::isIn, UnrecordedDecision.KEYS, Keys::areIn, true);
        holds(cue(UnrecordedDecision.class, "BACKED"), Cue::isIn, UnrecordedDecision.KEYS, Keys::areIn, true);
    }

    @Test
    void forTheMarksOfAnAction() throws ReflectiveOperationException {
        Keys openings = keys(ActionMark.class, "OPENINGS");
        for (String name : List.of("MARK", "TAGGED", "BRACKETED", "LOUD", "ALONE", "OF_PERSON")) {
            holds(
                    cue(ActionMark.class, name),
                    name.equals("OF_PERSON") ? Cue::fits : Cue::opens,
                    openings,
                    Keys::lead,
                    false);
        }
    }

    @Test
    void forWhatIsSoughtOnlyWhereKeysStand() throws ReflectiveOperationException {
        holds(
                cue(ActionWording.class, "TAKES"),
                Cue::isIn,
                keys(ActionWording.class, "BEGINNINGS"),
                Keys::areIn,
                false);
        holds(
                cue(ProjectRecognizer.class, "BARE"),
                Cue::isIn,
                keys(ProjectRecognizer.class, "BEGINNINGS"),
                Keys::areIn,
                false);
        holds(cue(WrittenDay.class, "NAME_DAY"), Cue::isIn, keys(WrittenDay.class, "MONTHS"), Keys::areIn, false);
    }

    @Test
    void forWhoWasThereInASentence() throws ReflectiveOperationException {
        holds(
                cue(ProseRollCall.class, "SENTENCE"),
                Cue::opens,
                keys(ProseRollCall.class, "OPENINGS"),
                Keys::lead,
                false);
    }

    private void holds(
            Cue cue, BiPredicate<Cue, String> asked, Keys keys, BiPredicate<Keys, String> look, boolean small) {
        for (int i = 0; i < 3_000; i++) {
            String line = i < lines.size() && i % 2 == 0 ? lines.get(i) : odd(cue.toString());
            String text = small ? line.toLowerCase(Locale.ROOT) : line;
            assertTrue(!asked.test(cue, text) || look.test(keys, text), () -> "`" + cue + "` in `" + text + "`");
        }
    }

    /** A text of pieces of the pattern itself. */
    private String odd(String regex) {
        String[] pieces = regex.replaceAll("\\\\b|\\(\\?[a-zA-Z-]{0,4}:|\\(\\?<\\w+>|[()?^$]|\\\\s", "|")
                .split("\\|+", -1);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String piece = pieces[random.nextInt(pieces.length)].replace("\\", "");
            text.append(random.nextInt(5) == 0 ? piece.toUpperCase(Locale.ROOT) : piece)
                    .append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static Cue cue(Class<?> of, String name) throws ReflectiveOperationException {
        return (Cue) constant(of, name);
    }

    private static Keys keys(Class<?> of, String name) throws ReflectiveOperationException {
        return (Keys) constant(of, name);
    }

    private static Object constant(Class<?> of, String name) throws ReflectiveOperationException {
        Field field = of.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(NOTES)) {
            for (Path note :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                lines.addAll(Files.readAllLines(note));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }
}
