package dev.rollcall.dialect;

import dev.rollcall.markdown.Task;
import dev.rollcall.model.ActionItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the passages of one meeting and gathers its actions, each once. One use. */
final class ActionCollector {
    private static final int MAX_ACTIONS = 600;
    private static final int KEY_WORDS = 7;
    private static final Pattern GIVEN =
            Pattern.compile("(?:=>|->|→|⇒)\\s?\\*{0,2}(?<who>@?\\p{L}[\\p{L}' -]{1,30}?)\\*{0,2}(?=[,.;)]|$)");
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:do|do (?:it|that|this|so)|take (?:it|that|this)(?: on)?|look into (?:it|that|this)|follow up)[.!]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DONE = Pattern.compile("(?i)(?:done|completed?)(?: items| actions)?\\W{0,3}");
    private static final Pattern FIRST_PERSON = Pattern.compile("I(?: will|['’]ll)\\b");

    private final OwnerReader owners;
    private final ActionWording wording;
    private final Names names;
    private final Map<String, ActionItem> found = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private String said = "";
    private boolean closed;

    ActionCollector(Names names) {
        this.names = names;
        this.owners = new OwnerReader(names);
        this.wording = new ActionWording(names);
    }

    List<ActionItem> actions(Passage root) {
        walk(root, Theme.OPEN, false);
        return List.copyOf(found.values());
    }

    /** Why each was read as one; known once they are gathered. */
    List<Reason> reasons() {
        return reasons;
    }

    private void walk(Passage passage, Theme inherited, boolean above) {
        boolean done = above || DONE.matcher(passage.title()).matches();
        Theme theme = passage.theme() == Theme.OPEN || passage.theme() == Theme.GROUP ? inherited : passage.theme();
        boolean silent = theme == Theme.FRAME || theme == Theme.ATTENDANCE || theme == Theme.BACKLOG;
        if (!silent) {
            said = passage.title();
            closed = done;
            for (Statement statement : passage.body()) {
                if (theme == Theme.ACTIONS) {
                    listed(statement);
                } else {
                    read(statement, true, List.of());
                }
            }
        }
        passage.parts().forEach(part -> walk(part, theme, done));
    }

    /** Below a heading of actions every item is one, and of what hangs below an item the boxes and marked lines. */
    private void listed(Statement statement) {
        if (!statement.isItem() && !statement.hasBox()) {
            read(statement, true, List.of());
            return;
        }
        String words = statement.plain();
        boolean label = isLabel(statement);
        boolean group = !statement.hasBox() && ThemeWords.of(words).isPresent();
        boolean isQuestion = words.endsWith("?")
                && Sentences.of(words).size() == 1
                && !statement.hasBox()
                && !owners.task(statement.text()).tagged();
        if (!label && !group && !isQuestion && !ActionText.isOnlyLink(words)) {
            task(Rule.ACTION_HEADING, statement);
        }
        statement.children().forEach(child -> below(child, label));
    }

    private static boolean isLabel(Statement statement) {
        return ActionMark.of(statement.text()).filter(m -> m.text().isEmpty()).isPresent();
    }

    private void below(Statement child, boolean label) {
        boolean isLabel = isLabel(child);
        if ((label || child.hasBox()) && !isLabel) {
            task(label ? Rule.ACTION_BELOW_MARK : Rule.ACTION_HEADING, child);
        } else if (!isLabel) {
            marked(child);
        }
        child.children().forEach(c -> below(c, isLabel));
    }

    private void read(Statement statement, boolean top, List<String> around) {
        if (statement.aside() && !statement.isItem()) {
            marked(statement);
            return;
        }
        Owned lead = owners.speaker(statement.text());
        Optional<ActionMark.Marked> mark = ActionMark.of(lead.text());
        if (isLabel(lead, mark)) {
            statement.children().forEach(child -> {
                if (!child.plain().endsWith("?")) {
                    task(Rule.ACTION_BELOW_MARK, child, lead.owners());
                }
                child.children().forEach(c -> below(c, false));
            });
            return;
        }
        boolean boxed = statement.hasBox() && !top && isBoxedTask(lead);
        if (boxed) {
            task(Rule.ACTION_BOX, statement);
        } else if (!marked(statement)) {
            worded(statement, lead, top, around);
        }
        said = lead.plain();
        statement.children().forEach(child -> read(child, false, lead.owners().isEmpty() ? around : lead.owners()));
        said = lead.plain();
    }

    private static boolean isLabel(Owned lead, Optional<ActionMark.Marked> mark) {
        return mark.filter(m -> m.text().isEmpty()).isPresent()
                || ThemeWords.of(lead.plain()).filter(Theme.ACTIONS::equals).isPresent();
    }

    /** A box below a point is a task where somebody, or a place for somebody, stands before it; else it may be a state. */
    private static boolean isBoxedTask(Owned lead) {
        String words = lead.plain();
        return !ActionText.isOnlyLink(words)
                && (lead.tagged()
                        || words.matches("\\p{L}[\\p{L}'’-]{1,20}(?: (?:and|&) \\p{L}{2,20})? (?:to|will) .*")
                        || ActionVerbs.leads(words));
    }

    private boolean marked(Statement statement) {
        Owned lead = owners.speaker(statement.text());
        Optional<ActionMark.Marked> mark = ActionMark.of(lead.text());
        if (mark.isEmpty() || mark.get().text().isEmpty()) {
            return false;
        }
        List<String> all = new ArrayList<>(lead.owners());
        mark.get().owners().stream().filter(o -> !all.contains(o)).forEach(all::add);
        add(Rule.ACTION_MARK, mark.get().text(), all, statement);
        return true;
    }

    /** An item that is an action as a whole. */
    private void task(Rule rule, Statement statement) {
        task(rule, statement, List.of());
    }

    private void task(Rule rule, Statement statement, List<String> around) {
        if (!marked(statement)) {
            Owned lead = owners.task(statement.text());
            boolean inherits = !lead.tagged() && first(lead.plain()).isEmpty(); // a name in the line goes first
            add(rule, lead.plain(), inherits ? around : lead.owners(), statement);
        }
    }

    private void add(Rule rule, String words, List<String> leading, Statement statement) {
        Optional<ActionWording.Taken> taken = leading.isEmpty() ? first(words) : Optional.empty();
        List<String> who = taken.map(ActionWording.Taken::owners).orElse(leading);
        keep(rule, taken.map(ActionWording.Taken::text).orElse(words), who, statement);
    }

    private Optional<ActionWording.Taken> first(String words) {
        List<ActionWording.Taken> all = wording.in(words, true);
        boolean leads = all.size() == 1 && (words.length() - all.get(0).text().length() < 60);
        return leads ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void worded(Statement statement, Owned lead, boolean top, List<String> around) {
        String words = lead.plain();
        Matcher given = GIVEN.matcher(words);
        if (given.find() && names.has(given.group("who").strip())) {
            keep(
                    Rule.ACTION_ARROW,
                    words.substring(0, given.start()),
                    List.of(given.group("who").strip()),
                    statement);
            return;
        }
        if (lead.tagged()
                && !top
                && !lead.owners().isEmpty()
                && ActionVerbs.leads(words)
                && statement.text().startsWith("(")) {
            keep(Rule.ACTION_NAMED, words, lead.owners(), statement);
            return;
        }
        for (String sentence : Sentences.of(words)) {
            List<ActionWording.Taken> taken = new ArrayList<>(wording.in(sentence, false));
            if (taken.isEmpty()) {
                wording.promised(sentence).ifPresent(taken::add);
            }
            List<String> speaker =
                    lead.owners().isEmpty() && FIRST_PERSON.matcher(sentence).lookingAt() ? around : lead.owners();
            boolean purpose =
                    sentence.startsWith("To ") && !words.startsWith(sentence); // no task of the one who says it
            if (taken.isEmpty() && !speaker.isEmpty() && !top && !purpose) {
                ActionWording.own(sentence).ifPresent(text -> taken.add(new ActionWording.Taken(speaker, text)));
            }
            taken.forEach(t -> keep(Rule.ACTION_WORDING, pointed(t.text()), t.owners(), statement));
            said = sentence;
        }
    }

    /** "Ada will do that" speaks of what was said before. */
    private String pointed(String text) {
        return POINTS_BACK.matcher(text).matches() && said.length() > 8 ? said : text;
    }

    private void keep(Rule rule, String text, List<String> who, Statement statement) {
        String words = ActionText.of(text);
        if (words.isEmpty() || ActionText.isNothing(words) || found.size() >= MAX_ACTIONS) {
            return;
        }
        boolean done = closed || statement.task() == Task.DONE || ActionText.isDone(words);
        String task = ActionText.withoutState(words);
        if (found.putIfAbsent(key(task), new ActionItem(task, who, done, statement.at())) == null) {
            reasons.add(new Reason(rule, task, statement.at()));
        }
    }

    /** A task that stands twice in a note is often cut shorter the second time. */
    private static String key(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", KEY_WORDS + 1);
        return String.join(" ", Arrays.asList(parts).subList(0, Math.min(KEY_WORDS, parts.length)));
    }
}
