package dev.rollcall.bench.preview;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who edits notes and looks at what becomes of it: any note, each another, or in turn those that home pages list.
 *
 * @param newest those that are listed
 * @param any all in an order by chance
 * @param pause milliseconds from when an edit was seen, or its page opened, until the next
 */
record Writer(List<WrittenNote> newest, List<WrittenNote> any, Random words, double pause) {
    private static final int LISTED = 6;

    static Writer of(Path content, long seed, double pause) throws IOException {
        List<WrittenNote> notes;
        try (Stream<Path> files = Files.walk(content)) {
            notes = files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .map(f -> note(content, f))
                    .toList();
        }
        List<WrittenNote> newest = notes.stream()
                .sorted(Comparator.comparing(
                                (WrittenNote n) -> n.file().getFileName().toString())
                        .reversed())
                .limit(LISTED)
                .toList();
        List<WrittenNote> any = new ArrayList<>(notes);
        Collections.shuffle(any, new Random(seed));
        return new Writer(newest, any, new Random(), pause);
    }

    private static WrittenNote note(Path content, Path file) {
        try {
            return WrittenNote.of(content, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds from each edit until it was seen. */
    List<Double> edit(Look look, int times, Browser browser, String address) throws IOException {
        List<WrittenNote> notes = look.listed() ? newest : any;
        List<Double> seconds = new ArrayList<>();
        try (Watched page = new Watched(browser, look.place())) {
            for (int i = 0; i < times; i++) {
                WrittenNote note = notes.get(i % notes.size());
                String word = word();
                page.open(address + look.where().of(note, word), look.ready());
                page.pause(pause);
                seconds.add(page.until(word, () -> look.change().write(note, word)));
            }
        }
        return seconds;
    }

    /** One that nobody has written yet, nor in an earlier run over the same notes. */
    private String word() {
        return words.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining("", "zq", "qz"));
    }
}
