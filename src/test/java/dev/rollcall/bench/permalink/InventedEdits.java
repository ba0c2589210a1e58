package dev.rollcall.bench.permalink;

import dev.rollcall.bench.permalink.LivingNotes.Line;
import dev.rollcall.permalink.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits as people make them, at random from a seed. */
final class InventedEdits {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}@/._#:-])\\p{Ll}{3,}(?![\\p{L}\\p{N}/:@.-])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}{2,}");

    private final LivingNotes notes;
    private final Random random;
    private final FileEdits files;
    private final List<String> vocabulary;
    private final Set<Integer> reworded = new HashSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    InventedEdits(LivingNotes notes, long seed) {
        this.notes = notes;
        this.random = new Random(seed);
        this.files = new FileEdits(notes, random);
        this.vocabulary = notes.texts().values().stream()
                .flatMap(t -> WORD.matcher(t).results().map(r -> r.group()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Lines whose words were changed since this was asked last. */
    Set<Integer> reworded() {
        Set<Integer> changed = Set.copyOf(reworded);
        reworded.clear();
        return changed;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** Makes one edit of notes that are as this edition has them, if the kind that is chosen can be made. */
    boolean make(Edition edition) {
        List<Edition.Fact> facts = edition.facts();
        List<Edition.Fact> decisions =
                facts.stream().filter(f -> f.kind() == Kind.DECISION).toList();
        if (decisions.isEmpty()) {
            return false;
        }
        Edition.Fact fact = random.nextInt(4) == 0 ? pick(facts) : pick(decisions);
        int kind = random.nextInt(12);
        boolean made = switch (kind) {
            case 0 -> told("typo", typo(fact));
            case 1, 2 -> told("reworded", reword(fact));
            case 3 -> told("inserted", insert(fact));
            case 4 -> told("reordered", reorder(fact, decisions));
            case 5 -> told("renamed file", files.rename(fact.path()));
            case 6 -> told("moved", move(fact, pick(decisions)));
            case 7 -> told("split", files.split(edition));
            case 8 -> told("joined", files.join(fact.path()));
            case 9 -> told("day corrected", files.redate(edition, fact.path()));
            case 10 -> told("person renamed", person(fact.path()));
            default -> told("deleted", delete(fact));
        };
        return made;
    }

    private boolean told(String what, boolean made) {
        if (made) {
            counts.merge(what, 1, Integer::sum);
        }
        return made;
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Optional<Line> line(Edition.Fact fact) {
        int index = fact.line() - 1;
        List<Line> lines = notes.of(fact.path());
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    private void set(Edition.Fact fact, Line line) {
        notes.of(fact.path()).set(fact.line() - 1, line);
        reworded.add(line.id());
    }

    /** Two letters of a word change places. */
    private boolean typo(Edition.Fact fact) {
        return change(fact, 1, w -> {
            int at = 1 + random.nextInt(w.length() - 2);
            return w.substring(0, at) + w.charAt(at + 1) + w.charAt(at) + w.substring(at + 2);
        });
    }

    /** Up to a third of the words become others. */
    private boolean reword(Edition.Fact fact) {
        int words = fact.text().strip().split("\\s+", -1).length;
        return words >= 3 && change(fact, 1 + random.nextInt(Math.max(1, words / 3)), w -> pick(vocabulary));
    }

    private boolean change(Edition.Fact fact, int most, java.util.function.UnaryOperator<String> change) {
        Optional<Line> line = line(fact);
        if (line.isEmpty()) {
            return false;
        }
        String text = line.get().text();
        int from =
                text.indexOf(fact.text().substring(0, Math.min(12, fact.text().length())));
        if (from < 0) {
            return false;
        }
        int to = Math.min(text.length(), from + fact.text().length());
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return false;
        }
        Collections.shuffle(words, random);
        List<int[]> chosen = new ArrayList<>(words.subList(0, Math.min(most, words.size())));
        chosen.sort((a, b) -> b[0] - a[0]);
        StringBuilder changed = new StringBuilder(text);
        chosen.forEach(w -> changed.replace(w[0], w[1], change.apply(text.substring(w[0], w[1]))));
        set(fact, line.get().with(changed.toString()));
        return true;
    }

    /** A new fact in the shape of the one above it. */
    private boolean insert(Edition.Fact fact) {
        Optional<Line> line = line(fact);
        int from = line.map(l -> l.text().indexOf(fact.text())).orElse(-1);
        if (from < 0) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(8); i++) {
            words.append(i == 0 ? "" : " ").append(pick(vocabulary));
        }
        String fresh = line.get().text().substring(0, from) + words;
        boolean listed = fresh.strip().matches("(?:[-*+]|\\d+\\.) .*");
        int at = fact.line() - random.nextInt(2);
        notes.of(fact.path()).add(at, notes.line(fresh));
        if (!listed) {
            notes.of(fact.path()).add(at, notes.line(""));
        }
        return true;
    }

    /** Two of one kind of one note change places. */
    private boolean reorder(Edition.Fact fact, List<Edition.Fact> decisions) {
        List<Edition.Fact> others = decisions.stream()
                .filter(d -> d.path().equals(fact.path()) && d.line() != fact.line() && d.kind() == fact.kind())
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        List<Line> lines = notes.of(fact.path());
        Edition.Fact other = pick(others);
        if (Math.max(other.line(), fact.line()) > lines.size()) {
            return false;
        }
        Collections.swap(lines, fact.line() - 1, other.line() - 1);
        return true;
    }

    /** A line goes from one note to another, below a decision that is there. */
    private boolean move(Edition.Fact fact, Edition.Fact to) {
        Optional<Line> line = line(fact);
        if (line.isEmpty()
                || fact.path().equals(to.path())
                || to.line() > notes.of(to.path()).size()) {
            return false;
        }
        notes.of(fact.path()).remove(fact.line() - 1);
        notes.of(to.path()).add(to.line(), line.get());
        return true;
    }

    private boolean delete(Edition.Fact fact) {
        if (line(fact).isEmpty()) {
            return false;
        }
        notes.of(fact.path()).remove(fact.line() - 1);
        return true;
    }

    /** Somebody has another last name in all notes. */
    private boolean person(String path) {
        List<String> names = notes.of(path).stream()
                .flatMap(l -> NAME.matcher(l.text()).results().map(r -> r.group()))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return false;
        }
        String name = pick(names);
        String word = pick(vocabulary);
        String other = name.substring(0, name.indexOf(' ') + 1)
                + word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1);
        for (String each : notes.paths()) {
            List<Line> lines = notes.of(each);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).text().contains(name)) {
                    lines.set(i, lines.get(i).with(lines.get(i).text().replace(name, other)));
                    reworded.add(lines.get(i).id());
                }
            }
        }
        return true;
    }
}
