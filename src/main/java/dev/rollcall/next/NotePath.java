package dev.rollcall.next;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the next note of a series goes: as its notes are named, with the new day in place of the old. */
final class NotePath {
    private static final int RECENT = 8;
    private static final List<String> FORMS =
            List.of("yyyy-MM-dd", "yyyy_MM_dd", "yyyy.MM.dd", "yyyyMMdd", "MM-dd", "MM_dd");

    private NotePath() {}

    /**
     * A note that the series has.
     *
     * @param path below the content folder
     */
    record Named(String path, LocalDate date) {}

    /**
     * The path of the note of a day: in the shape that most of the last notes have, the newer where several are as many.
     *
     * @param notes oldest first, each with the day of its only meeting
     * @param folder where it goes if no note names its day
     */
    static String of(List<Named> notes, LocalDate date, String folder) {
        List<Named> recent = notes.subList(Math.max(0, notes.size() - RECENT), notes.size());
        List<String> shapes = recent.stream().flatMap(n -> shape(n).stream()).toList();
        Map<String, Long> counts =
                shapes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1 || shapes.size() == 1)
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(e -> shapes.lastIndexOf(e.getKey()), Comparator.naturalOrder()))
                .map(e -> filled(e.getKey(), date))
                .orElseGet(() -> (folder.isEmpty() ? "" : folder + "/") + date + ".md");
    }

    /** The path with a pattern such as {@code {yyyy-MM-dd}} in place of each part of the day. */
    private static Optional<String> shape(Named note) {
        int slash = note.path().lastIndexOf('/') + 1;
        String name = note.path().substring(slash);
        return FORMS.stream()
                .filter(form -> name.contains(text(form, note.date())))
                .findFirst()
                .map(form -> folder(note.path().substring(0, slash), note.date())
                        + name.replace(text(form, note.date()), "{" + form + "}"));
    }

    private static String folder(String folder, LocalDate date) {
        return Arrays.stream(folder.split("/", -1))
                .map(part -> Stream.of("yyyy-MM", "yyyy_MM", "yyyy", "MM")
                        .filter(form -> part.equals(text(form, date)))
                        .findFirst()
                        .map(form -> "{" + form + "}")
                        .orElse(part))
                .collect(Collectors.joining("/"));
    }

    private static String filled(String shape, LocalDate date) {
        String path = shape;
        for (String form : Stream.concat(FORMS.stream(), Stream.of("yyyy-MM", "yyyy_MM", "yyyy", "MM"))
                .toList()) {
            path = path.replace("{" + form + "}", text(form, date));
        }
        return path;
    }

    private static String text(String form, LocalDate date) {
        return DateTimeFormatter.ofPattern(form, Locale.ROOT).format(date);
    }
}
