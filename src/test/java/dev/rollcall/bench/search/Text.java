package dev.rollcall.bench.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as somebody would type them who looks for something. */
final class Text {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]{2,29}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+/\\S+#\\d+|@\\S+");

    /** Words that say nothing about what a text is about. */
    private static final Set<String> SILENT = Set.of(
            ("about above after again all already also always and another any are because been before being below both but "
                            + "can cannot could did does doing done down during each either else even ever every few for from "
                            + "further get gets got had has have having her here hers him his how into isn its itself just "
                            + "last let like made make many may maybe might more most much must need needs next nor not now "
                            + "off once one only onto other others our out over own per perhaps same say says shall she "
                            + "should since some still such than that the their them then there these they this those "
                            + "through together too under until upon use used very was way well were what when where which "
                            + "while who whom whose why will with within without would yes yet you your via etc non")
                    .split(" ", -1));

    private Text() {}

    /** The words that say something, lower-cased, in their order, each once. */
    static List<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(ADDRESS.matcher(text).replaceAll(" "));
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (!SILENT.contains(lower)) {
                words.add(lower);
            }
        }
        return List.copyOf(words);
    }
}
