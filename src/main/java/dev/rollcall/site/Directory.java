package dev.rollcall.site;

import dev.rollcall.site.view.DirectoryView;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.Link;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

/** Lists names, on shelves where there are many. */
final class Directory {
    private static final int MOST_ON_ONE_SHELF = 40;

    private Directory() {}

    /** A name to sort by and its entry. */
    record Named(String name, DirectoryView.Entry entry) {}

    /** By the first letter. */
    static DirectoryView byInitial(Frame frame, String heading, String lede, List<Named> names) {
        return shelved(frame, heading, lede, names, Directory::initial);
    }

    /** By what stands before the slash. */
    static DirectoryView byOwner(Frame frame, String heading, String lede, List<Named> names) {
        return shelved(
                frame, heading, lede, names, name -> name.contains("/") ? name.substring(0, name.indexOf('/')) : name);
    }

    private static DirectoryView shelved(
            Frame frame, String heading, String lede, List<Named> names, Function<String, String> shelf) {
        TreeMap<String, List<DirectoryView.Entry>> shelves = new TreeMap<>();
        for (Named named : names) {
            String key = names.size() > MOST_ON_ONE_SHELF ? shelf.apply(named.name()) : "";
            shelves.computeIfAbsent(key, k -> new ArrayList<>()).add(named.entry());
        }
        List<DirectoryView.Shelf> filled = new ArrayList<>();
        shelves.forEach(
                (key, entries) -> filled.add(new DirectoryView.Shelf(key, "page:at-" + (filled.size() + 1), entries)));
        List<Link> jumps = filled.size() < 2
                ? List.of()
                : filled.stream()
                        .map(s -> new Link(s.heading(), "#" + s.anchor()))
                        .toList();
        return new DirectoryView(frame, heading, lede, jumps, filled);
    }

    /** The first letter without its accent; one sign for all that begins otherwise. */
    private static String initial(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
            return "#";
        }
        return Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
