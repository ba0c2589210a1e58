package dev.rollcall.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way to write a person, as words in which case, accents and punctuation do not count.
 *
 * @param words never empty words; empty for a text without letters
 */
public record Spelling(List<String> words) {
    public Spelling {
        words = List.copyOf(words);
    }

    /** The words of a name or handle. */
    public static Spelling of(String text) {
        WordScan scan = WordScan.raw(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < scan.count(); i++) {
            words.add(scan.word(i));
        }
        return new Spelling(words);
    }

    /**
     * All the ways in which a name is commonly written: as given, the last word first, in one word, without the
     * apostrophes in it, and with umlauts as two letters. Sorted by how near they are to the name.
     */
    public static List<Spelling> formsOf(String name) {
        Set<String> written = new LinkedHashSet<>(List.of(name, name.replaceAll("['’]", ""), umlauts(name)));
        Set<Spelling> forms = new LinkedHashSet<>();
        for (String text : written) {
            Spelling plain = of(text);
            if (!plain.words().isEmpty()) {
                forms.add(plain);
                forms.add(plain.lastFirst());
                forms.add(new Spelling(List.of(String.join("", plain.words()))));
            }
        }
        return List.copyOf(forms);
    }

    private Spelling lastFirst() {
        List<String> turned = new ArrayList<>(words.subList(words.size() - 1, words.size()));
        turned.addAll(words.subList(0, words.size() - 1));
        return new Spelling(turned);
    }

    private static String umlauts(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    /** The words with a space between. */
    public String key() {
        return String.join(" ", words);
    }
}
