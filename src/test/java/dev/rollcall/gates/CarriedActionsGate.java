package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.dialect.Vocabulary;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whether the carried-over actions of a real archive are the actions that a careful reader counts.
 *
 * <p>The file {@code carried-actions.tsv} holds, for each line of a note that lists an action, the number that the reader gave
 * to the action: path, line and number, no text. How it was made: of all actions that stood in at least two meetings, sorted
 * by the place of their first mention, {@code Collections.shuffle} with {@code new Random(100)} put 100 first; each was read in
 * its notes with all its wordings, and what was another action got a number of its own. These have the numbers 1 to 100,
 * foreign lines 101 and on. To find what was missed, the beginnings of all actions of the archive were compared with all that
 * stood in the 150 days before and shared a quarter of the weight of their words, and read; lines that are one action after all
 * have one number, that of the sampled action or 201 and on, and those that are alike and yet two have different ones.
 */
class CarriedActionsGate {
    private static final String ARCHIVE = "corpus/conda-forge";
    private static final int SAMPLED = 100;
    private static final double ONE_ACTION = 0.97;
    private static final double SPLIT = 0.03;
    private static final double STILL_READ = 0.9;

    /** The number of the action by {@code path:line}. */
    private static Map<String, Integer> verdicts() throws IOException {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/gates/carried-actions.tsv"))) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", 3);
                verdicts.put(cells[0] + ":" + cells[1], Integer.parseInt(cells[2]));
            }
        }
        return verdicts;
    }

    @Test
    void carriedActionsAreOneAndNoOthersAreAmongThem() throws IOException {
        Path archive = SharedFolder.path().resolve(ARCHIVE);
        Map<String, Integer> verdicts = verdicts();
        List<ActionEntry> actions = actions(archive);
        Map<Integer, Set<Integer>> chainsOf = new TreeMap<>();
        Map<Integer, List<Integer>> actionsIn = new HashMap<>();
        int lines = 0;
        int found = 0;
        for (int chain = 0; chain < actions.size(); chain++) {
            for (ActionMention mention : actions.get(chain).mentions()) {
                lines++;
                Integer number = verdicts.get(place(mention));
                if (number != null) {
                    found++;
                    chainsOf.computeIfAbsent(number, n -> new TreeSet<>()).add(chain);
                    actionsIn.computeIfAbsent(chain, c -> new ArrayList<>()).add(number);
                }
            }
        }
        Set<Integer> impure = new HashSet<>();
        actionsIn.values().stream()
                .filter(numbers -> numbers.stream().distinct().count() > 1)
                .forEach(impure::addAll);
        long sampled = chainsOf.keySet().stream().filter(n -> n <= SAMPLED).count();
        long one = chainsOf.keySet().stream()
                .filter(n -> n <= SAMPLED && !impure.contains(n))
                .count();
        int split = chainsOf.values().stream().mapToInt(c -> c.size() - 1).sum();
        int repeats = lines - actions.size() + split;
        System.out.printf(
                "carried actions: %d lines, %d actions; of %d sampled %d are one action; of %d repeats %d are split; "
                        + "%d of %d judged lines found; not pure: %s%n",
                lines, actions.size(), sampled, one, repeats, split, found, verdicts.size(), impure);
        int read = found;
        assertAll(
                () -> assertTrue(one >= ONE_ACTION * sampled, one + " of " + sampled + " are one action"),
                () -> assertTrue(split <= SPLIT * repeats, split + " of " + repeats + " repeats are split"),
                () -> assertTrue(read >= STILL_READ * verdicts.size(), "the lines are no longer read as actions"));
    }

    private static String place(ActionMention mention) {
        return mention.action().at().path() + ":" + mention.action().at().line();
    }

    private static List<ActionEntry> actions(Path archive) throws IOException {
        NoteReader notes = new NoteReader(new MarkdownReader());
        MeetingReader reader = new MeetingReader(Vocabulary.plain());
        List<Meeting> meetings =
                ContentReader.read(new DiskFolder(archive), "", new ContentRules(List.of("md"), List.of()))
                        .texts()
                        .stream()
                        .map(t -> notes.read(t.path(), t.file()))
                        .flatMap(n -> reader.read(n).meetings().stream())
                        .toList();
        return Archivist.gather(meetings, List.of(), ArchiveSettings.none())
                .archive()
                .actions();
    }
}
