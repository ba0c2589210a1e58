package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Takes apart a text that is an action as a whole: an item of a list of actions, what stands behind a mark. Who is to do it
 * may stand before, within or behind it.
 */
final class TaskReader {
    /** How far into a text the words may stand that say who takes it on. */
    private static final int MAX_LEAD = 60;

    private static final Cue ARROW = Cue.of("(?:→|⇒|➡\uFE0F?|=>|->|👉|▶\uFE0F?)\\s{0,3}");
    private static final Cue SOMEBODY = Cue.of(
            "(?iu)(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|all|team|we all|tb[da]|who|\\?{1,3}) (?:to|will|needs? to|should)\\s(?=\\p{Ll})");
    private static final Cue CLAUSE = Cue.of("[,;] (?:and )?");
    private static final Cue THIRD = Cue.of("\\s(?<verb>\\p{Ll}{2,20})\\s");

    private static final Set<String> NO_TASK = WordList.of("""
            as asks believes does feels has hopes is its knows likes mentions needs notes plans reports says suggests
            thanks thinks us wants was
            """);
    private static final Cue FULL_NAME =
            Cue.of("(?<who>\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,2})\\s?[:：]\\s+(?=\\p{L})");

    private static final Cue AROUND = Cue.of("^[(\\[]|[)\\]\\s:：]{1,5}$");

    private final Names names;
    private final Things things;
    private final OwnerReader owners;
    private final OwnerTail tail;
    private final ActionWording wording;
    private final WhoActs who;

    TaskReader(Names names, Things things) {
        this.names = names;
        this.things = things;
        this.owners = new OwnerReader(names);
        this.tail = new OwnerTail(names);
        this.wording = new ActionWording(names, things);
        this.who = new WhoActs(names, things);
    }

    /**
     * An action taken apart.
     *
     * @param tagged whether somebody, or a place for somebody, stands there
     * @param done whether the words say that it is done
     */
    record Line(List<String> owners, boolean tagged, String text, boolean done) {
        Line {
            owners = List.copyOf(owners);
        }
    }

    /** The actions of a text: one, or more where it says of several people what each of them is to do. */
    List<Line> all(String text) {
        String words = bare(text);
        boolean done = ActionState.isDone(Markup.plain(text));
        List<ActionWording.Taken> several = wording.in(Markup.plain(words), true);
        if (several.size() > 1
                && length(several) + MAX_LEAD > Markup.plain(words).length()) {
            return several.stream()
                    .map(t -> new Line(t.owners(), true, t.text(), done))
                    .toList();
        }
        List<Line> clauses = Arrays.stream(CLAUSE.split(Markup.plain(words), 6))
                .flatMap(clause -> third(clause).stream())
                .map(t -> new Line(t.owners(), true, t.text(), done))
                .toList();
        return clauses.size() > 1 && clauses.size() == CLAUSE.split(Markup.plain(words), 6).length
                ? clauses
                : List.of(one(words, done));
    }

    /** A text as one action. */
    Line one(String text) {
        return one(bare(text), ActionState.isDone(Markup.plain(text)));
    }

    private static int length(List<ActionWording.Taken> taken) {
        return taken.stream().mapToInt(t -> t.text().length() + MAX_LEAD / 2).sum() - MAX_LEAD / 2;
    }

    private static String bare(String text) {
        String words = ActionState.withoutHead(text);
        Matcher arrow = ARROW.opening(words);
        return arrow.lookingAt() ? words.substring(arrow.end()) : words;
    }

    private Line one(String text, boolean done) {
        Owned lead = owners.task(text);
        String plain = ActionState.withoutTail(lead.plain());
        if (!lead.owners().isEmpty() && !OwnerWords.isNobody(String.join(" ", lead.owners()))) {
            Optional<ActionWording.Taken> wider = first(Markup.plain(text));
            boolean more = wider.filter(t -> t.owners().size() > lead.owners().size()
                            && t.owners().containsAll(lead.owners()))
                    .isPresent();
            return more
                    ? new Line(
                            wider.get().owners(),
                            true,
                            ActionState.withoutTail(wider.get().text()),
                            done)
                    : new Line(lead.owners(), true, plain, done);
        }
        Optional<ActionWording.Taken> taken =
                first(plain).or(() -> third(plain)).or(() -> named(plain));
        if (taken.isPresent()) {
            return new Line(taken.get().owners(), true, taken.get().text(), done);
        }
        Owned behind = tail.read(plain);
        Matcher nobody = SOMEBODY.opening(behind.text());
        boolean open = nobody.lookingAt();
        String words = open ? behind.text().substring(nobody.end()) : behind.text();
        return new Line(behind.owners(), lead.tagged() || behind.tagged() || open, words, done);
    }

    /** What a text says at its beginning that somebody takes on. */
    private Optional<ActionWording.Taken> first(String words) {
        List<ActionWording.Taken> all = wording.in(words, true);
        boolean leads = all.size() == 1 && (words.length() - all.get(0).text().length() < MAX_LEAD);
        return leads ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** "Ada writes the draft", where the note knows her. */
    private Optional<ActionWording.Taken> third(String words) {
        Matcher verb = THIRD.matcher(words.substring(0, Math.min(words.length(), MAX_LEAD)));
        for (int from = 0; verb.find(from); from = verb.end() - 1) {
            if (verb.group("verb").endsWith("s") && !NO_TASK.contains(verb.group("verb"))) {
                WhoActs.People people = who.at(words.substring(0, verb.start()), WhoActs.Trust.KNOWN, true, "");
                return people.names().isEmpty() || people.start() > 0
                        ? Optional.empty()
                        : Optional.of(new ActionWording.Taken(people.names(), words.substring(verb.start("verb"))));
            }
        }
        return Optional.empty();
    }

    /** "Ada Nemo: write the draft" names somebody whom the note does not know. */
    private Optional<ActionWording.Taken> named(String words) {
        Matcher name = FULL_NAME.opening(words);
        boolean holds = name.lookingAt()
                && ActionVerbs.leads(words.substring(name.end()))
                && Arrays.stream(name.group("who").split(" ", 4))
                        .noneMatch(w -> ActionVerbs.has(w) || OwnerWords.isNoPerson(w) || things.has(w));
        return holds
                ? Optional.of(new ActionWording.Taken(List.of(name.group("who")), words.substring(name.end())))
                : Optional.empty();
    }

    /** The people that a label or heading above actions consists of; none for "Everyone", empty where it says something else. */
    Optional<List<String>> people(String label) {
        String words = AROUND.replaceAll(Markup.plain(label), "");
        if (words.isEmpty() || words.length() > 80) {
            return Optional.empty();
        }
        if (OwnerWords.isNobody(words) || "unassigned".equals(words.toLowerCase(Locale.ROOT))) {
            return Optional.of(List.of());
        }
        List<String> all = new ArrayList<>(OwnerWords.split(words));
        boolean known = !all.isEmpty() && all.stream().allMatch(n -> names.has(n) && !OwnerWords.isTopic(n));
        return known || OwnerWords.isHandle(words) ? Optional.of(all) : Optional.empty();
    }
}
