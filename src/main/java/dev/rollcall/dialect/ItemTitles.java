package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which point of the agenda a heading, or a line that is used as one, takes up again: the one that it repeats, or the one
 * that refers to the same issue. What fits two points fits none.
 */
final class ItemTitles {
    private static final Cue NUMBERING = Cue.of("^(?:\\d{1,2} ){1,4}|^(?:agenda )?(?:item|topic)(?: \\d{1,2})? ");
    private static final Cue REFERENCE = Cue.of("(?:#|/(?:issues|pull|discussions)/)(\\d{1,7})\\b");
    private static final Cue NUMBER_SIGN = Cue.of("#\\d{1,7}");
    private static final int MOST_REFERENCES = 8;
    private static final int LONGEST = 160;
    private static final int FEWEST_WORDS = 2;
    private static final int AMBIGUOUS = -1;

    /** Of the longest numbering that a key leaves out, {@code agenda topic}. */
    private static final int NUMBERING_LETTERS = 11;

    private int mostLetters;
    private final Map<String, Integer> byTitle = new HashMap<>();
    private final Map<String, Integer> byReference = new HashMap<>();
    private final Map<String, Integer> byBeginning = new HashMap<>();

    /**
     * @param items their place in the list is what {@link #of} gives
     */
    ItemTitles(List<AgendaItem> items, SourceFile file) {
        for (int i = 0; i < items.size(); i++) {
            String title = key(items.get(i).title());
            put(byTitle, title, i);
            int letters = (int)
                    title.chars().filter(c -> Character.isLetter((char) c)).count();
            mostLetters = Math.max(mostLetters, letters + NUMBERING_LETTERS);
            for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
                put(byBeginning, title.substring(0, space), i);
            }
            for (String number : numbers(file.line(items.get(i).at().line()))) {
                put(byReference, number, i);
            }
        }
    }

    private static void put(Map<String, Integer> index, String key, int item) {
        if (!key.isEmpty()) {
            index.merge(key, item, (old, next) -> old.equals(next) ? old : AMBIGUOUS);
        }
    }

    /** The point with just this title. */
    OptionalInt of(String text) {
        return hasMoreLetters(text) ? OptionalInt.empty() : found(byTitle, key(text));
    }

    /** Whether a text is longer than any title, in letters, since other characters may be left out of both. */
    private boolean hasMoreLetters(String text) {
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST) && letters <= mostLetters; i++) {
            char c = text.charAt(i);
            letters += (c >= 'a' && c <= 'z') || Character.isLetter(c) ? 1 : 0;
        }
        return letters > mostLetters;
    }

    /** The point that a heading takes up: its title may be longer or shorter than on the agenda, or be its number. */
    OptionalInt ofHeading(String text, String line) {
        String words = key(text);
        OptionalInt same = found(byTitle, words);
        if (same.isPresent()) {
            return same;
        }
        Set<String> numbers = numbers(line);
        if (!numbers.isEmpty()) {
            OptionalInt referred = found(byReference, numbers.iterator().next());
            return numbers.size() == 1 ? referred : OptionalInt.empty();
        }
        if (words.split(" ", FEWEST_WORDS + 1).length < FEWEST_WORDS) {
            return OptionalInt.empty();
        }
        OptionalInt shorter = found(byBeginning, words);
        return shorter.isPresent() ? shorter : longer(words);
    }

    /** The longest title that the words begin with. */
    private OptionalInt longer(String words) {
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', space - 1)) {
            String beginning = words.substring(0, space);
            if (beginning.indexOf(' ') < 0) {
                return OptionalInt.empty();
            }
            OptionalInt found = found(byTitle, beginning);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt found(Map<String, Integer> index, String key) {
        Integer found = index.get(key);
        return found == null || found == AMBIGUOUS ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static Set<String> numbers(String line) {
        Search reference = REFERENCE.search(line);
        Set<String> numbers = new HashSet<>();
        while (reference.find() && numbers.size() < MOST_REFERENCES) {
            numbers.add(reference.group(1));
        }
        return numbers;
    }

    private static String key(String text) {
        String bare = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String words = BareWords.of(NUMBER_SIGN.replaceAll(bare.toLowerCase(Locale.ROOT), " "), "", false);
        String unnumbered = NUMBERING.replaceFirst(words, "");
        return unnumbered.isEmpty() ? words : unnumbered;
    }
}
