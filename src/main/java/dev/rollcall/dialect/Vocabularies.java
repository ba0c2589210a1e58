package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.notes.Note;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The vocabulary of each series: that of all notes, and what the settings add for one. Words of a series count only there. */
public final class Vocabularies {
    private static final Cue NAME_BEFORE_DATE = Cue.of("(\\p{L}[\\p{L}_-]{1,60}?)[-_. ]{0,4}(?:19|20)\\d\\d.{0,200}");

    private final Vocabulary general;
    private final Map<String, Vocabulary> bySeries = new HashMap<>();

    /** @param bySeries by folder or name, as the settings call the series */
    public Vocabularies(Vocabulary general, Map<String, Words> bySeries) {
        this.general = general;
        bySeries.forEach((series, words) ->
                this.bySeries.put(slug(series), words.equals(Words.none()) ? general : general.with(words)));
    }

    Vocabulary general() {
        return general;
    }

    Stream<Vocabulary> all() {
        return Stream.concat(Stream.of(general), bySeries.values().stream()).distinct();
    }

    /**
     * The words that a note is written in. Its series is known here only as far as the note itself tells: by its front matter,
     * else by its folders, the nearest first, else by its file name.
     */
    Vocabulary of(Note note) {
        if (bySeries.isEmpty()) {
            return general;
        }
        Optional<String> told = note.frontMatter().text("series");
        return (told.isPresent() ? told.stream() : places(note))
                .map(place -> Optional.ofNullable(bySeries.get(slug(place))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(general);
    }

    private static Stream<String> places(Note note) {
        List<String> folders = Arrays.asList(note.folder().split("/", -1));
        Stream<String> nearest = Stream.iterate(folders.size() - 1, i -> i >= 0, i -> i - 1)
                .flatMap(i -> Stream.of(String.join("/", folders.subList(0, i + 1)), folders.get(i)));
        Matcher name = NAME_BEFORE_DATE.opening(note.baseName());
        return Stream.concat(nearest, name.matches() ? Stream.of(name.group(1)) : Stream.empty());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]{1,80}", "-")
                .replaceAll("^-|-$", "");
    }
}
