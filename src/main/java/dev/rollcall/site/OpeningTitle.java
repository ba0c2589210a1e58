package dev.rollcall.site;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.model.Prose;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The heading that a note opens with.
 *
 * @param words of the heading, empty where the note does not open with one
 * @param section whether it begins a section of a longer note
 */
record OpeningTitle(Optional<String> words, boolean section) {
    static OpeningTitle of(MarkdownDocument document, Prose prose) {
        List<Block> shown = document.outline().blocks().stream()
                .filter(b -> b.at().line() >= prose.firstLine() && b.at().line() <= prose.lastLine())
                .toList();
        Optional<String> heading = shown.stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).text().plain().strip())
                .findFirst();
        boolean first = !shown.isEmpty() && shown.get(0) instanceof Block.Heading;
        return new OpeningTitle(
                heading,
                first
                        && prose.firstLine() > 1
                        && prose.firstLine() == shown.get(0).at().line());
    }

    /**
     * Whether the page's own heading makes it needless: it says the same words, perhaps with a date, or it opens the
     * section that the page was made of.
     */
    boolean repeats(String title) {
        if (words.isEmpty()) {
            return false;
        }
        Set<String> mine = words(words.get());
        Set<String> pages = words(title);
        return section || mine.isEmpty() || (!pages.isEmpty() && mine.containsAll(pages)) || pages.containsAll(mine);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
