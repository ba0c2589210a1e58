package dev.rollcall.bench;

import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well Rollcall knows people again who do not write their handle. Each folder is an archive of its own. Of the rows of
 * its roll calls that have a handle, a random 30 % lose it (a row that has no name besides keeps it, since nothing would be
 * left of it); then it is gathered as a build does, without {@code people.yml}.
 *
 * <p>The truth: two rows are the same person if they were written with the same handle, whatever its case. Rows that were
 * written without one take part in the gathering and are not judged. Judged are pairs of rows of the same archive, in two
 * counts: those of which at least one row lost its handle, and all. Precision: of the pairs that were made one person, how
 * many have the same handle. Recall: of the pairs with the same handle, how many were made one person. A total is over the
 * pairs of all archives.
 *
 * <p>With first names only, those rows lose all but the first word of their name as well: how well a short name is known
 * again. The archive must then tell it apart from everybody else of that name, or leave it alone.
 *
 * <p>The truth has slips of its own: a handle copied from the row above, or mistyped, counts as it was written, and whoever
 * has two accounts is two people. {@code src/bench/identity} runs this file from its source.
 */
public final class IdentityBench {
    private static final double HIDDEN = 0.3;
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L, 5L);

    private IdentityBench() {}

    /** Precision and recall over pairs. */
    public record Figures(long both, long made, long same) {
        public double precision() {
            return made == 0 ? 1 : (double) both / made;
        }

        public double recall() {
            return same == 0 ? 1 : (double) both / same;
        }

        Figures and(Figures other) {
            return new Figures(both + other.both, made + other.made, same + other.same);
        }

        Figures without(Figures other) {
            return new Figures(both - other.both, made - other.made, same - other.same);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.4f  recall %.4f  (%,d pairs)", precision(), recall(), same);
        }
    }

    /**
     * What one seed gives in one archive.
     *
     * @param touched pairs of which at least one row lost its handle
     * @param all pairs
     * @param wrong what was merged and split, in words, the most costly first
     */
    public record Result(
            String archive, long seed, int hidden, int rows, Figures touched, Figures all, List<String> wrong) {}

    /** A row that was written with a handle, and what became of it. */
    private record Judged(Attendance row, String truth, boolean hidden, String person) {}

    /** A place in a roll call: several rows of one line stand at the same place of the file. */
    private record Place(SourceRef meeting, int row) {}

    private record Row(Place place, Attendance attendance) {}

    /** Runs all seeds over the archive in a folder. */
    public static List<Result> run(Path folder, boolean firstNames) throws IOException {
        List<Meeting> meetings = meetings(folder);
        String name = Optional.ofNullable(folder.toRealPath().getFileName())
                .map(Path::toString)
                .orElse("");
        return SEEDS.stream().map(seed -> run(name, meetings, seed, firstNames)).toList();
    }

    private static List<Meeting> meetings(Path folder) throws IOException {
        NoteReader notes = new NoteReader(new MarkdownReader());
        MeetingReader reader = new MeetingReader(Vocabulary.plain());
        return ContentReader.read(new DiskFolder(folder), "", ContentRules.plain()).texts().parallelStream()
                .flatMap(t -> reader.read(notes.read(t.path(), t.file())).meetings().stream())
                .toList();
    }

    private static Result run(String archive, List<Meeting> meetings, long seed, boolean firstNames) {
        List<Row> handled = meetings.stream()
                .flatMap(m -> IntStream.range(0, m.attendance().size())
                        .mapToObj(i ->
                                new Row(new Place(m.at(), i), m.attendance().get(i))))
                .filter(r -> r.attendance().handle().isPresent())
                .sorted(Comparator.comparing((Row r) -> r.place().meeting())
                        .thenComparing(r -> r.place().row()))
                .toList();
        List<Place> order = new ArrayList<>(handled.stream()
                .filter(r -> hasName(r.attendance()))
                .map(Row::place)
                .toList());
        Collections.shuffle(order, new Random(seed));
        int count = (int) Math.round(Math.min(handled.size() * HIDDEN, order.size()));
        Set<Place> hidden = new HashSet<>(order.subList(0, count));
        Map<Place, String> people = people(meetings.stream()
                .map(m -> with(
                        m,
                        IntStream.range(0, m.attendance().size())
                                .mapToObj(i -> hidden.contains(new Place(m.at(), i))
                                        ? reduced(m.attendance().get(i), firstNames)
                                        : m.attendance().get(i))
                                .toList()))
                .toList());
        List<Judged> rows = handled.stream()
                .map(r -> new Judged(
                        r.attendance(),
                        r.attendance().handle().orElseThrow().toLowerCase(Locale.ROOT),
                        hidden.contains(r.place()),
                        people.getOrDefault(r.place(), "")))
                .toList();
        Figures all = figures(rows);
        Figures left = figures(rows.stream().filter(r -> !r.hidden()).toList());
        return new Result(archive, seed, count, handled.size(), all.without(left), all, wrong(rows));
    }

    private static Attendance reduced(Attendance row, boolean firstName) {
        String name = firstName ? row.name().split(" ", 2)[0] : row.name();
        return new Attendance(name, Optional.empty(), row.affiliation(), row.initials(), row.at());
    }

    private static boolean hasName(Attendance row) {
        return !row.name().equalsIgnoreCase(row.handle().orElse(""));
    }

    private static Map<Place, String> people(List<Meeting> meetings) {
        Map<Place, String> people = new HashMap<>();
        for (MeetingEntry entry : Archivist.gather(meetings, List.of(), ArchiveSettings.none())
                .archive()
                .meetings()) {
            for (int i = 0; i < entry.present().size(); i++) {
                people.put(
                        new Place(entry.meeting().at(), i),
                        entry.present().get(i).person());
            }
        }
        return people;
    }

    private static Meeting with(Meeting m, List<Attendance> rows) {
        return new Meeting(
                m.date(),
                m.start(),
                m.title(),
                m.held(),
                rows,
                m.items(),
                m.decisions(),
                m.actions(),
                m.projects(),
                m.topics(),
                m.settings(),
                m.prose(),
                m.at());
    }

    private static Figures figures(Collection<Judged> rows) {
        return new Figures(
                pairs(rows, r -> r.truth() + "\n" + r.person()),
                pairs(rows, Judged::person),
                pairs(rows, Judged::truth));
    }

    private static long pairs(Collection<Judged> rows, Function<Judged, String> group) {
        return rows.stream().collect(Collectors.groupingBy(group, Collectors.counting())).values().stream()
                .mapToLong(n -> n * (n - 1) / 2)
                .sum();
    }

    /** Where the pairs are that are wrong: people made of several handles, and handles made several people. */
    private static List<String> wrong(List<Judged> rows) {
        Stream<String> merged = told(rows, "merged", Judged::person, Judged::truth);
        Stream<String> split = told(rows, "split ", Judged::truth, Judged::person);
        return Stream.concat(merged, split)
                .sorted(Comparator.reverseOrder())
                .map(s -> s.substring(8))
                .toList();
    }

    private static Stream<String> told(
            List<Judged> rows, String what, Function<Judged, String> one, Function<Judged, String> several) {
        return rows.stream().collect(Collectors.groupingBy(one, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(e -> Map.entry(
                        e.getKey(),
                        e.getValue().stream()
                                .collect(Collectors.groupingBy(several, TreeMap::new, Collectors.toList()))))
                .filter(e -> e.getValue().size() > 1)
                .map(e -> {
                    Collection<List<Judged>> parts = e.getValue().values();
                    int sum = parts.stream().mapToInt(List::size).sum();
                    long cost = (long) sum * sum
                            - parts.stream()
                                    .mapToLong(p -> (long) p.size() * p.size())
                                    .sum();
                    return String.format(Locale.ROOT, "%08d%6d %s %s:", cost, cost / 2, what, e.getKey())
                            + e.getValue().entrySet().stream()
                                    .map(p -> " " + p.getKey() + " " + shown(p.getValue()))
                                    .collect(Collectors.joining(" |"));
                });
    }

    private static String shown(List<Judged> rows) {
        Set<String> names = new HashSet<>();
        rows.forEach(r -> names.add(r.row().name() + (r.hidden() ? "°" : "")));
        SourceRef first =
                rows.stream().map(r -> r.row().at()).sorted().findFirst().orElseThrow();
        return "(" + rows.size() + ": " + names.stream().sorted().limit(4).collect(Collectors.joining(", ")) + "; "
                + first.path() + ":" + first.line() + ")";
    }

    /**
     * Prints the figures of each folder and of all; with {@code --wrong} also what the first seed merged and split, with
     * {@code --first-names} for first names.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        List<List<Result>> results = new ArrayList<>();
        for (String folder : words) {
            if (!folder.startsWith("--")) {
                results.add(run(Path.of(folder), words.contains("--first-names")));
            }
        }
        out.print(table(results));
        if (words.contains("--wrong")) {
            results.forEach(r ->
                    r.get(0).wrong().forEach(w -> out.println(r.get(0).archive() + w)));
        }
    }

    /** The figures of the pairs that lost a handle, over all archives, for the seed of this number, from 0. */
    public static Figures touched(List<List<Result>> byArchive, int seed) {
        return byArchive.stream().map(r -> r.get(seed).touched()).reduce(new Figures(0, 0, 0), Figures::and);
    }

    /** The figures of touched pairs, and of all: by seed, first each archive's, then those over all. */
    public static String table(List<List<Result>> byArchive) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < SEEDS.size(); i++) {
            Figures touched = new Figures(0, 0, 0);
            Figures all = touched;
            for (List<Result> results : byArchive) {
                Result result = results.get(i);
                touched = touched.and(result.touched());
                all = all.and(result.all());
                table.append(String.format(
                        Locale.ROOT,
                        "seed %d  %-14s %,6d of %,6d hidden  %s; all: %s%n",
                        result.seed(),
                        result.archive(),
                        result.hidden(),
                        result.rows(),
                        result.touched(),
                        result.all()));
            }
            table.append(
                    String.format(Locale.ROOT, "seed %d  %-14s %s; all: %s%n", SEEDS.get(i), "TOTAL", touched, all));
        }
        return table.toString();
    }
}
