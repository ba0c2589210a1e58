package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.source.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Walks the passages of one meeting and gathers its decisions. One use. */
final class DecisionCollector {
    private static final int MAX_QUESTION = 300;
    private static final int MAX_PARAGRAPH = 400;
    private static final int MOST_BELOW = 20;
    private static final Set<String> OF_TITLES = Set.of("group", "agreed");
    private static final Set<String> OF_ONE = Set.of("lets", "arrow", "we-will", "stick", "defer");
    private static final Set<String> PROPOSALS = Set.of("lets", "arrow", "stick");
    private static final Cue ANSWER = Cue.of(
            "(?i)(?:is |was |were )?(?:all )?(?:accepted|adopted|agreed?|approved|carried|none|no|passed|unanimous(?:ly)?|yes"
                    + "|motion (?:carried|passed|approved))(?: unanimously)?[.!]?");
    private static final Cue VERDICT =
            Cue.of("(?i)(?:was |is )?(?:accepted|adopted|approved|carried|elected|passed)(?: unanimously)?[.!]?");
    private static final Cue ASKS_FOR_OBJECTIONS = Cue.of(
            "(?i)(?:are there |were there )?any (?:[\\w-]+ ){0,2}(?:objections?|opposition|disagreements?|vetoe?s)\\b.{0,200}");
    private static final Cue NOBODY = Cue.of("(?i)(?:none|no one|nobody|no[,.!]|no$|nope)(?![\\w-]).{0,120}");
    private static final Cue NEEDED =
            Cue.of("(?i)(?:\\d{1,2}[.)] ?)?decisions? (?:needed|required|pending|to (?:make|be made|take))\\s?:?");
    private static final Cue ONE_OUTCOME =
            Cue.of("(?:final |our |tsc |group )?(?:decision|resolution|conclusions?|outcome|consensus|verdict)\\b.*");
    private static final Cue OTHER_LIST =
            Cue.of("(?i)(?!.*(?:decided|decisions?|agreed|resolved|resolutions?|conclusions?)).{2,60}:");
    private static final Cue LEADS_ON = Cue.of("(?i).{0,300}(?::|\\b(?:that|to)(?: the)?(?: following)?:?)");
    private static final Cue CLOSING =
            Cue.of("(?i).*\\b(?:adjourn(?:ed)?|meeting (?:was )?(?:closed|ended)|thanks?|thank you)\\b.*");

    private static final Cue ASSENT = Cue.of(
            "(?iu)(?:(?:general|full|strong|total)(?:ly)? )?agree(?:d|ment)?(?:[.!,]?|,? [^:]{0,12}|(?:,|\\s?[-–—]| with| that) .*)");

    /** One of these stands in a statement that tells a decision, unless it answers the question above; most have none. */
    private static final Keys SIGNS =
            DecisionPhrases.KEYS.and(DecisionMark.KEYS).and(UnrecordedDecision.KEYS);

    private final OwnerReader owners;
    private final Names names;
    private final DecisionList found;
    private final Set<SourceRef> read = new HashSet<>();

    DecisionCollector(Names names, OwnerReader owners, DecisionList found) {
        this.names = names;
        this.owners = owners;
        this.found = found;
    }

    void collect(Passage root) {
        walk(root, Theme.OPEN);
    }

    private void walk(Passage passage, Theme inherited) {
        Theme theme = passage.theme() == Theme.OPEN || passage.theme() == Theme.GROUP ? inherited : passage.theme();
        boolean silent = theme == Theme.FRAME || theme == Theme.ATTENDANCE || theme == Theme.BACKLOG;
        if (!silent) {
            passage.heading().ifPresent(h -> heading(h, passage.level()));
            boolean points = passage.theme() == Theme.AGENDA
                    || passage.theme() == Theme.GROUP
                    || passage.theme() == Theme.MINUTES;
            if (passage.theme() == Theme.DECISIONS) {
                listed(passage);
            } else {
                readAll(passage.body(), points, "");
            }
        }
        passage.parts().forEach(part -> walk(part, theme));
    }

    /** A line used as a heading may tell a decision in any way, a true heading only by a mark. */
    private void heading(Statement heading, int level) {
        if (level == 0) {
            read(heading, false, "", List.of());
        } else {
            DecisionMark.rest(heading.text())
                    .filter(r -> !r.isBlank())
                    .ifPresent(r -> found.add(Rule.DECISION_MARK, r, heading.plain(), List.of(), heading.at()));
        }
    }

    /** Below a heading of decisions every item is one; of paragraphs those with a verdict, and the one below "Resolution". */
    private void listed(Passage passage) {
        if (NEEDED.fits(passage.title())) {
            readAll(passage.body(), false, "");
            return;
        }
        boolean one = ONE_OUTCOME.fits(ThemeWords.bare(passage.title()))
                && passage.body().stream().noneMatch(Statement::isItem);
        for (int i = 0; i < passage.body().size(); i++) {
            Statement statement = passage.body().get(i);
            if (!statement.isItem() && OTHER_LIST.fits(statement.plain())) {
                readAll(passage.body().subList(i, passage.body().size()), false, "");
                return; // "Hard cases:" opens another list
            } else if (statement.isItem()) {
                listed(statement);
            } else if (one && i == 0 && isOutcome(statement)) {
                add(Rule.DECISION_HEADING, statement.plain(), owners.speaker(statement), statement);
            } else {
                read(
                        statement,
                        false,
                        "",
                        passage.body().subList(i + 1, passage.body().size()));
            }
        }
    }

    private static boolean isOutcome(Statement paragraph) {
        String words = paragraph.plain();
        return !paragraph.aside() && words.length() <= MAX_PARAGRAPH && !words.endsWith("?") && !CLOSING.fits(words);
    }

    private void listed(Statement item) {
        Owned said = owners.speaker(item);
        String rest = DecisionMark.rest(said).orElse(said.plain());
        if (ActionMark.of(said).isPresent()) {
            return; // an action that stands among decisions
        }
        if (rest.endsWith("?") && !item.children().isEmpty()) {
            readAll(item.children(), false, rest);
        } else if (!below(item, rest, List.of()) && !rest.isBlank() && !CLOSING.fits(rest)) {
            add(Rule.DECISION_HEADING, rest, said, item);
        }
    }

    private void readAll(List<Statement> statements, boolean points, String above) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (!read.contains(statement.at())) {
                read(statement, points && statement.isItem(), above, statements.subList(i + 1, statements.size()));
            }
        }
    }

    /** Reads a statement; {@code above} is what the one says that it hangs below, {@code next} what follows it. */
    private void read(Statement statement, boolean point, String above, List<Statement> next) {
        Owned said = owners.speaker(statement);
        Optional<MotionReader.Motion> motion = MotionReader.of(statement, next);
        if (motion.isPresent() && !point) {
            moved(motion.get(), statement);
            return;
        }
        boolean mayTell = SIGNS.areIn(said.plain());
        Optional<String> marked = mayTell && !isAssent(said.plain(), said) ? DecisionMark.rest(said) : Optional.empty();
        if (marked.isPresent()) {
            if (below(statement, marked.get(), next)) {
                return;
            }
            add(Rule.DECISION_MARK, marked.get(), said, statement);
        } else if (!statement.aside() && (mayTell || ASKS_FOR_OBJECTIONS.fits(above))) {
            worded(statement, said, point, above, next);
        }
        readAll(statement.children(), false, said.plain());
    }

    private void moved(MotionReader.Motion motion, Statement statement) {
        motion.verdict().ifPresent(read::add);
        if (MotionReader.isProcedure(motion.text())) {
            return;
        }
        if (motion.carried().orElse(false)) {
            found.add(Rule.DECISION_MOTION, motion.text(), motion.text(), List.of(), statement.at());
        } else if (motion.carried().isEmpty()) {
            found.doubt(motion.text(), statement.at());
        }
    }

    /** Takes the items below a statement that only leads to them; false where it says something itself or none are there. */
    private boolean below(Statement statement, String rest, List<Statement> next) {
        if (!rest.isBlank() && !LEADS_ON.fits(rest)) {
            return false;
        }
        List<Statement> content = statement.children();
        if (content.isEmpty() && !statement.isItem()) {
            content = next.stream().takeWhile(Statement::isItem).toList();
        }
        if (content.isEmpty() && rest.isBlank() && !statement.isItem()) {
            content = next.stream().limit(1).filter(s -> !s.isItem()).toList();
        }
        boolean taken = false;
        for (Statement child : content.subList(0, Math.min(content.size(), MOST_BELOW))) {
            Owned said = owners.speaker(child);
            read.add(child.at());
            if (!said.plain().isBlank() && !said.plain().endsWith("?")) {
                add(
                        Rule.DECISION_BELOW_MARK,
                        DecisionMark.rest(said).filter(r -> !r.isBlank()).orElse(said.plain()),
                        said,
                        child);
                taken = true;
            }
        }
        return taken || rest.isBlank();
    }

    private void worded(Statement statement, Owned said, boolean point, String above, List<Statement> next) {
        List<String> sentences = Sentences.of(said.plain());
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            boolean title = point && i == 0;
            String question = i == 0 ? above : sentences.get(i - 1);
            Optional<String> marked = i == 0 && isAssent(sentence, said)
                    ? Optional.empty()
                    : DecisionMark.rest(sentence).filter(r -> !r.isBlank());
            Optional<DecisionWording.Shown> shown = DecisionWording.shown(sentence);
            Optional<DecisionWording.Found> wording = shown.filter(s -> !s.guarded())
                    .map(DecisionWording.Shown::found)
                    .filter(f -> !title || OF_TITLES.contains(f.wording()));
            if (marked.isPresent() && !title) {
                add(Rule.DECISION_MARK, marked.get(), i == 0 ? said : Owned.nobody(""), statement);
            } else if (NOBODY.fits(sentence) && ASKS_FOR_OBJECTIONS.fits(question)) {
                settled(question.replaceAll("[.?: ]{1,4}$", "") + ": " + sentence, sentence, List.of(), statement);
            } else if (wording.isPresent()) {
                boolean last = i == sentences.size() - 1;
                if (last && wording.get().clause().endsWith(":") && below(statement, sentence, next)) {
                    statement.children().forEach(c -> read.add(c.at()));
                } else {
                    worded(wording.get(), sentence, question, said, i == 0, statement);
                }
            } else if (!title
                    && (shown.filter(DecisionWording.Shown::retold).isPresent() || UnrecordedDecision.isIn(sentence))) {
                found.doubt(sentence, statement.at());
            }
        }
    }

    private void worded(
            DecisionWording.Found wording, String sentence, String question, Owned said, boolean leads, Statement at) {
        String clause = wording.clause();
        boolean one = leads && said.owners().size() == 1;
        if (one && PROPOSALS.contains(wording.wording())) {
            found.doubt(sentence, at.at());
            return;
        }
        if (isOnePersons(clause, wording.wording(), said)) {
            int comma = clause.lastIndexOf(", no ");
            if (comma < 0 || !wording.wording().equals("no-objection")) {
                found.doubt(sentence, at.at());
                return;
            }
            clause = clause.substring(comma + 2);
        }
        List<String> speakers = leads || OF_ONE.contains(wording.wording()) ? said.owners() : List.of();
        if (!speakers.isEmpty() && VERDICT.fits(clause.strip())) {
            settled(String.join(", ", speakers) + ": " + clause, sentence, List.of(), at); // those who were voted on
        } else if (isAnswer(clause)) {
            boolean asked = !question.isBlank() && question.length() <= MAX_QUESTION;
            settled(asked ? DecisionText.of(question) + ": " + sentence : sentence, sentence, speakers, at);
        } else {
            settled(clause, sentence, speakers, at);
        }
    }

    /** "Ada agreed to review" is an action of Ada's, "Ada: agree with Ben" what she thinks. */
    private boolean isOnePersons(String sentence, String wording, Owned said) {
        String[] words = sentence.split("[ ,]+", 3);
        boolean leads = words.length > 1
                && (names.has(words[0]) || (words[0].contains("/") && names.has(words[0].split("/", 2)[0])))
                && words[1].toLowerCase(Locale.ROOT)
                        .matches("agreed|agrees|decided|volunteered|has|will|and|had|also|no|talked|discussed|met");
        return leads
                || (!said.owners().isEmpty()
                        && sentence.toLowerCase(Locale.ROOT).matches("no (?:strong )?objection\\b.*"))
                || isAssent(sentence, said)
                || (said.owners().size() == 1
                        && wording.equals("agreed")
                        && sentence.toLowerCase(Locale.ROOT).startsWith("agree "));
    }

    /** "Ada: agreed, that is nice" is her opinion, and so is "Ada: agreement — it hurts"; "Ada: agreed: we paint it" is not. */
    private static boolean isAssent(String sentence, Owned said) {
        return !said.owners().isEmpty() && ASSENT.fits(sentence);
    }

    private static boolean isAnswer(String words) {
        return ANSWER.fits(words.strip());
    }

    /** What the words settle, unless they only put it off or order the meeting. */
    private void settled(String text, String said, List<String> speakers, Statement at) {
        if (!StandingReader.onlyPutsOff(said) && !StandingReader.onlyPutsOff(text) && !MotionReader.isProcedure(text)) {
            found.add(Rule.DECISION_WORDING, text, said, speakers, at.at());
        }
    }

    /** Takes what a mark or a heading says to be a decision. */
    private void add(Rule rule, String text, Owned said, Statement at) {
        found.add(rule, text, at.plain(), said.owners(), at.at());
    }
}
