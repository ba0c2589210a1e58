package dev.rollcall.bench.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An archive of as many meeting notes as are wanted, made up from a seed: the same seed gives the same bytes on every machine.
 * Six series over fifteen years, 8.7 kB a note on average, at 10,000 notes 1,000 people and 500 projects. Subjects live for
 * some meetings, their words recur there and make up the titles.
 */
public final class ArchiveGenerator {
    /** Mean size of a note in bytes. */
    public static final int MEAN = 8700;

    private static final LocalDate START = LocalDate.of(2010, 1, 4);
    private static final int DAYS = 15 * 365;
    private static final double SPREAD = 0.55;
    private static final int TOPICS = 60;

    /** @param share of all notes */
    private record Series(String folder, String title, Function<Minutes, String> shape, double share) {}

    private static final List<Series> SERIES = List.of(
            new Series("steering", "Steering Committee", Shape::issues, 0.26),
            new Series("community", "Community call", Shape::pad, 0.22),
            new Series("core", "Core team", Shape::table, 0.18),
            new Series("triage", "Triage", Shape::line, 0.15),
            new Series("design", "Design review", Shape::headings, 0.12),
            new Series("outreach", "Outreach", Shape::given, 0.07));

    private record Slot(int series, LocalDate date) {}

    private final Random random;
    private final Sentences sentences;
    private final Cast cast;
    private final List<String> repositories;
    private final List<String> topics;
    private final List<Slot> slots;
    private final List<List<Subject>> alive =
            SERIES.stream().map(s -> (List<Subject>) new ArrayList<Subject>()).toList();

    public ArchiveGenerator(int notes, long seed) {
        random = new Random(seed);
        Set<String> plain = new HashSet<>(PlainWords.NOUNS);
        plain.addAll(PlainWords.VERBS);
        plain.addAll(PlainWords.ADJECTIVES);
        Coinage coinage = new Coinage(random, plain);
        int people = Math.max(40, (int) Math.round(10 * Math.sqrt(notes)));
        cast = new Cast(random, coinage, people, SERIES.size(), START, START.plusDays(DAYS));
        List<String> owners =
                Stream.generate(coinage::word).limit(5 + people / 20).toList();
        repositories = Stream.generate(() -> any(owners) + "/" + coinage.word())
                .limit(Math.max(20, people / 2))
                .toList();
        topics = Stream.generate(coinage::word).limit(TOPICS).toList();
        sentences = new Sentences(random, coinage);
        slots = slots(notes);
    }

    private static List<Slot> slots(int notes) {
        List<Slot> slots = new ArrayList<>();
        for (int series = 0; series < SERIES.size(); series++) {
            int count = series == 0
                    ? notes
                            - IntStream.range(1, SERIES.size())
                                    .map(s -> count(s, notes))
                                    .sum()
                    : count(series, notes);
            if (count > DAYS) {
                throw new IllegalArgumentException("more meetings than days: " + notes);
            }
            for (int i = 0; i < count; i++) {
                slots.add(new Slot(series, START.plusDays((long) i * DAYS / count)));
            }
        }
        slots.sort(Comparator.comparing(Slot::date).thenComparing(Slot::series));
        return slots;
    }

    private static int count(int series, int notes) {
        return (int) (SERIES.get(series).share() * notes);
    }

    /** Makes all notes, in the order of their days; an object makes them once. */
    public void generate(Consumer<GeneratedNote> out) {
        for (Slot slot : slots) {
            Series series = SERIES.get(slot.series());
            Minutes minutes = minutes(slot, series);
            out.accept(new GeneratedNote(
                    series.folder() + "/" + slot.date() + ".md", series.shape().apply(minutes), minutes));
        }
    }

    private Minutes minutes(Slot slot, Series series) {
        int size = (int) Math.min(
                Math.max(MEAN * StrictMath.exp(random.nextGaussian() * SPREAD - SPREAD * SPREAD / 2), 1500), 60_000);
        List<Person> present = cast.present(slot.series(), slot.date());
        List<Subject> subjects = subjects(slot.series(), present, Math.max(1, Math.min(12, size / 1500)));
        List<Minutes.Item> items = new ArrayList<>();
        subjects.forEach(s -> items.add(item(s, present)));
        List<String> named = subjects.stream().map(Subject::topic).distinct().toList();
        Minutes bare = new Minutes(
                slot.series(), series.title(), slot.date(), 8 + slot.series() * 2, present, named, List.copyOf(items));
        int left = size - bytes(series.shape().apply(bare));
        List<Minutes.Item> told = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Minutes.Line> lines = new ArrayList<>();
            int share = left / (items.size() - i);
            int used = 0;
            while (used < share - 60) {
                String text = sentences.talk(subjects.get(i), present);
                lines.add(new Minutes.Line(lines.isEmpty() ? 0 : random.nextInt(4) / 3, text));
                used += bytes(text) + 6;
            }
            left -= used;
            told.add(items.get(i).with(List.copyOf(lines)));
        }
        return bare.with(List.copyOf(told));
    }

    /** What is talked about: some of what was talked about lately, and new subjects. */
    private List<Subject> subjects(int series, List<Person> present, int number) {
        List<Subject> pool = alive.get(series);
        List<Subject> chosen = new ArrayList<>();
        while (chosen.size() < number) {
            if (!pool.isEmpty() && random.nextInt(5) < 3) {
                Subject old = pool.remove(random.nextInt(pool.size()));
                chosen.add(old.again(random.nextInt(5) < 2 ? old.title() : sentences.title(old)));
            } else {
                Issue issue = new Issue(any(repositories), 1 + random.nextInt(20_000));
                chosen.add(sentences.subject(any(topics), issue, any(present), random.nextInt(7)));
            }
        }
        chosen.stream().filter(s -> s.left() > 0).forEach(pool::add);
        return chosen;
    }

    private Minutes.Item item(Subject subject, List<Person> present) {
        List<String> decisions = random.nextInt(4) == 0 ? List.of(sentences.decision(subject)) : List.of();
        List<Minutes.Action> actions = Stream.generate(
                        () -> new Minutes.Action(any(present), sentences.action(subject), random.nextInt(3) == 0))
                .limit(random.nextInt(3) / 2 + (random.nextInt(4) / 3))
                .toList();
        Person owner = present.contains(subject.owner()) ? subject.owner() : any(present);
        return new Minutes.Item(
                subject.title(),
                owner,
                5 * (1 + random.nextInt(6)),
                subject.issue(),
                random.nextInt(3) > 0,
                List.of(),
                decisions,
                actions);
    }

    /** Settings that give the series their titles and the topics their words. */
    public String settings() {
        StringBuilder yaml = new StringBuilder("title: Notes that nobody took\nurl: https://notes.example/\nseries:\n");
        SERIES.forEach(s -> yaml.append("  " + s.folder() + ":\n    title: " + s.title() + "\n"));
        yaml.append("topics:\n");
        topics.forEach(
                t -> yaml.append("  " + t + ":\n    title: " + Coinage.capital(t) + "\n    words: [" + t + "]\n"));
        return yaml.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** {@code N SEED FOLDER}: writes {@code FOLDER/content} and {@code FOLDER/site-config.yml}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        Path content = folder.resolve("content");
        ArchiveGenerator generator = new ArchiveGenerator(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        for (Series series : SERIES) {
            Files.createDirectories(content.resolve(series.folder()));
        }
        Files.writeString(folder.resolve("site-config.yml"), generator.settings());
        generator.generate(note -> write(content.resolve(note.path()), note.text()));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
