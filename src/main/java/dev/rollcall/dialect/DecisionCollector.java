package dev.rollcall.dialect;

import dev.rollcall.model.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks the passages of one meeting and gathers its decisions, each once. One use. */
final class DecisionCollector {
    private static final int MAX_DECISIONS = 200;
    private static final int SHORT = 20;
    private static final int MAX_QUESTION = 300;
    private static final Set<String> OF_TITLES = Set.of("group", "agreed");
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)(?:is |was |were )?(?:all )?(?:accepted|adopted|agreed?|approved|carried|none|no|passed|unanimous(?:ly)?|yes"
                    + "|motion (?:carried|passed|approved))(?: unanimously)?[.!]?");
    private final OwnerReader owners;
    private final Names names;
    private final Map<String, Decision> found = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    DecisionCollector(Names names) {
        this.names = names;
        this.owners = new OwnerReader(names);
    }

    List<Decision> decisions(Passage root) {
        walk(root, Theme.OPEN);
        return List.copyOf(found.values());
    }

    /** Why each was read as one; known once they are gathered. */
    List<Reason> reasons() {
        return reasons;
    }

    private void walk(Passage passage, Theme inherited) {
        Theme theme = passage.theme() == Theme.OPEN || passage.theme() == Theme.GROUP ? inherited : passage.theme();
        boolean silent = theme == Theme.FRAME || theme == Theme.ATTENDANCE || theme == Theme.BACKLOG;
        if (!silent) {
            passage.heading().filter(h -> passage.level() == 0).ifPresent(h -> read(h, false, ""));
            boolean points = passage.theme() == Theme.AGENDA
                    || passage.theme() == Theme.GROUP
                    || passage.theme() == Theme.MINUTES;
            for (Statement statement : passage.body()) {
                if (passage.theme() == Theme.DECISIONS) {
                    listed(statement);
                } else {
                    read(statement, points && statement.isItem(), "");
                }
            }
        }
        passage.parts().forEach(part -> walk(part, theme));
    }

    /** Below a heading of decisions every item is one; of paragraphs those with a verdict. */
    private void listed(Statement statement) {
        Owned said = owners.speaker(statement.text());
        String rest = DecisionMark.rest(said.text()).orElse(said.plain());
        if (statement.isItem() && !rest.isBlank()) {
            add(Rule.DECISION_HEADING, rest, "", said, statement);
        } else {
            read(statement, false, "");
        }
    }

    /** Reads a statement; {@code above} is what the one says that it hangs below. */
    private void read(Statement statement, boolean point, String above) {
        Owned said = owners.speaker(statement.text());
        Optional<String> marked = DecisionMark.rest(said.text());
        if (marked.isPresent() && marked.get().isBlank()) {
            statement.children().forEach(child -> {
                Owned below = owners.speaker(child.text());
                add(Rule.DECISION_BELOW_MARK, below.plain(), "", below, child);
            });
            return;
        }
        if (marked.isPresent()) {
            add(Rule.DECISION_MARK, marked.get(), above, said, statement);
        } else if (!statement.aside()) {
            worded(statement, said, point, above);
        }
        statement.children().forEach(child -> read(child, false, said.plain()));
    }

    private void worded(Statement statement, Owned said, boolean point, String above) {
        List<String> sentences = Sentences.of(said.plain());
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            boolean title = point && i == 0;
            String question = i == 0 ? above : sentences.get(i - 1);
            Optional<String> marked = DecisionMark.rest(sentence).filter(r -> !r.isBlank());
            if (marked.isPresent() && !title) {
                add(Rule.DECISION_MARK, marked.get(), question, said, statement);
            } else {
                DecisionWording.of(sentence)
                        .filter(f -> !title || OF_TITLES.contains(f.wording().name()))
                        .filter(f -> !isOnePersons(f.clause(), said))
                        .ifPresent(f -> add(
                                Rule.DECISION_WORDING,
                                isAnswer(f.clause()) ? sentence : f.clause(),
                                question,
                                said,
                                statement));
            }
        }
    }

    /** "Ada agreed to review" is an action of Ada's. */
    private boolean isOnePersons(String sentence, Owned said) {
        String[] words = sentence.split("[ ,]+", 3);
        boolean leads = words.length > 1
                && names.has(words[0])
                && words[1].toLowerCase(Locale.ROOT)
                        .matches("agreed|agrees|decided|volunteered|has|will|and|had|also|no");
        return leads
                || (!said.owners().isEmpty()
                        && sentence.toLowerCase(Locale.ROOT)
                                .matches(
                                        "no (?:strong )?objection\\b.*|agreed?[.!,]?|agreed?,? .{0,12}|agree (?:with|that)\\b.*"));
    }

    private static boolean isAnswer(String words) {
        return ANSWER.matcher(words.strip()).matches();
    }

    /** A mere answer says nothing without what it answers. */
    private void add(Rule rule, String text, String question, Owned said, Statement statement) {
        String answer = DecisionText.of(text);
        boolean asked = isAnswer(answer) && !question.isBlank() && question.length() <= MAX_QUESTION;
        String words = asked ? DecisionText.of(question) + ": " + answer : answer;
        if (words.isEmpty() || DecisionMark.isUndecided(words) || found.size() >= MAX_DECISIONS) {
            return;
        }
        String key = words.toLowerCase(Locale.ROOT) + (words.length() < SHORT ? statement.at() : "");
        if (found.putIfAbsent(key, new Decision(words, said.owners(), statement.at())) == null) {
            reasons.add(new Reason(rule, words, statement.at()));
        }
    }
}
