package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Task;
import dev.rollcall.model.ActionItem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Walks the passages of one meeting and gathers its actions, each once. One use. */
final class ActionCollector {
    private static final Cue DONE = Cue.of("(?i)(?:done|completed?)(?: items| actions)?\\W{0,3}");

    /** The account that a bot puts above what it is to do. */
    private static final Cue HANDLE = Cue.of("[\\p{L}\\p{N}_|-]{2,30}");

    /** "Editors: mend the index" gives a task to a role, which is nobody. */
    private static final Cue ROLE = Cue.of("\\p{Lu}\\p{L}{2,20} ?: (?=\\p{L})");

    private static final Cue WORDED = Cue.of("\\p{L}[\\p{L}'’-]{1,20}(?: (?:and|&) \\p{L}{2,20})? (?:to|will) .*");

    private static final Cue FOLLOW_UP = Cue.of("(?i)follow-?up (?:of|on|with)\\b");
    private static final Cue REMARK = Cue.of(
            "(?iu)(?:yes|yep|yeah|no|nope|not|ok(?:ay)?|sure|agreed?|same|thanks?|only|if|when|maybe|perhaps|also|but|and|or|so|because"
                    + "|since|although|well|i|i['’]m|it|it['’]s|this|that|these|there|they|he|she|we|what|why|how|who|which|is|are|was|does|do we)\\b.*");

    private final Names names;
    private final OwnerReader owners;
    private final ActionRegister found = new ActionRegister();
    private TaskReader tasks;
    private ActionTalk talk;
    private boolean closed;

    ActionCollector(Names names, OwnerReader owners) {
        this.names = names;
        this.owners = owners;
        this.tasks = new TaskReader(names, Things.none());
        this.talk = new ActionTalk(names, Things.none());
    }

    /** Why each was read as one; known once they are gathered. */
    List<Reason> reasons() {
        return found.reasons();
    }

    List<ActionItem> actions(Passage root) {
        Things things = Things.in(root);
        Names known = ListedNames.with(names, root, things);
        tasks = new TaskReader(known, things);
        talk = new ActionTalk(known, things);
        walk(root, Theme.OPEN, false, List.of());
        return found.all();
    }

    private void walk(Passage passage, Theme inherited, boolean above, List<String> whose) {
        boolean done = above || DONE.fits(passage.title());
        Theme theme = passage.theme() == Theme.OPEN || passage.theme() == Theme.GROUP ? inherited : passage.theme();
        boolean silent = theme == Theme.FRAME || theme == Theme.ATTENDANCE || theme == Theme.BACKLOG;
        List<String> who = inherited == Theme.ACTIONS
                ? tasks.people(passage.title()).orElse(whose)
                : ActionMark.personOf(passage.title())
                        .filter(names::has)
                        .map(List::of)
                        .orElse(List.of());
        if (!silent) {
            talk.under(passage.title());
            closed = done;
            boolean points =
                    theme == Theme.AGENDA || passage.theme() == Theme.MINUTES || passage.theme() == Theme.GROUP;
            for (Statement statement : passage.body()) {
                if (theme == Theme.ACTIONS) {
                    listed(statement, who);
                } else {
                    read(statement, points ? ActionTalk.Place.POINT : ActionTalk.Place.TOP, List.of());
                }
            }
        }
        passage.parts().forEach(part -> walk(part, theme, done, who));
    }

    /** Below a heading of actions every item is one, and of what hangs below an item the boxes and marked lines. */
    private void listed(Statement statement, List<String> whose) {
        if (!statement.isItem() && !statement.hasBox()) {
            if (isTaskLine(statement)) {
                task(Rule.ACTION_HEADING, statement, whose);
            } else {
                read(statement, ActionTalk.Place.POINT, List.of());
            }
            return;
        }
        Optional<List<String>> group = group(statement);
        if (group.isPresent()) {
            statement.children().forEach(child -> listed(child, group.get()));
            return;
        }
        String words = statement.plain();
        boolean label = isLabel(statement);
        boolean asks = ActionVerbs.leads(words) || FOLLOW_UP.opens(words);
        boolean opens = words.endsWith(":") || !statement.children().isEmpty() || !asks;
        boolean theme = opens && !statement.hasBox() && ThemeWords.of(words).isPresent();
        boolean isQuestion = words.endsWith("?")
                && Sentences.of(words).size() == 1
                && !statement.hasBox()
                && !tasks.one(statement.text()).tagged();
        if (!label && !theme && !isQuestion && !ActionText.isOnlyLink(words)) {
            task(Rule.ACTION_HEADING, statement, whose);
        }
        statement.children().forEach(child -> below(child, label, whose));
    }

    /** A person alone, with what they are to do below. */
    private Optional<List<String>> group(Statement statement) {
        if (statement.children().isEmpty()) {
            return Optional.empty();
        }
        String who = statement.plain();
        boolean named = HANDLE.fits(who)
                && statement.children().stream().allMatch(child -> child.plain().contains(who));
        return named ? Optional.of(List.of(who)) : tasks.people(who);
    }

    /** A line of its own below a heading of actions, without a bullet, is one where it says who is to do something. */
    private boolean isTaskLine(Statement statement) {
        TaskReader.Line line = tasks.one(statement.text());
        Matcher role = ROLE.opening(line.text());
        String words = role.lookingAt() ? line.text().substring(role.end()) : line.text();
        return (line.tagged() || role.lookingAt()) && ActionVerbs.leads(words);
    }

    private static boolean isLabel(Statement statement) {
        return ActionMark.of(statement).filter(m -> m.text().isEmpty()).isPresent();
    }

    private void below(Statement child, boolean label, List<String> whose) {
        Optional<List<String>> group = label ? group(child) : Optional.empty();
        boolean isLabel = isLabel(child) || group.isPresent();
        if ((label || child.hasBox()) && !isLabel) {
            task(label ? Rule.ACTION_BELOW_MARK : Rule.ACTION_HEADING, child, label ? whose : List.of());
        } else if (!isLabel) {
            marked(child);
        }
        child.children().forEach(c -> below(c, isLabel, group.orElse(whose)));
    }

    private void read(Statement statement, ActionTalk.Place place, List<String> around) {
        if (statement.aside() && !statement.isItem()) {
            marked(statement);
            return;
        }
        Owned lead = owners.speaker(statement);
        Optional<ActionMark.Marked> mark = mark(statement, lead);
        Optional<List<String>> label = label(statement, lead, mark);
        if (label.isPresent()) {
            statement.children().stream()
                    .filter(child -> !child.plain().endsWith("?"))
                    .forEach(child -> below(child, true, label.get()));
            return;
        }
        boolean boxed = statement.hasBox() && isBoxedTask(statement, lead, place);
        if (boxed) {
            task(Rule.ACTION_BOX, statement, List.of());
        } else if (!marked(statement, lead, mark)) {
            talk.of(lead, place, around, statement).forEach(t -> keep(t.rule(), t.text(), t.owners(), statement));
        }
        talk.after(lead.plain());
        List<String> speaking = lead.owners().isEmpty() ? around : lead.owners();
        statement.children().forEach(child -> read(child, ActionTalk.Place.BELOW, speaking));
        talk.after(lead.plain());
    }

    /** Whose the actions below are, where a line only says that there are some; empty for any other line. */
    private Optional<List<String>> label(Statement statement, Owned lead, Optional<ActionMark.Marked> mark) {
        if (mark.isPresent() && mark.get().text().isEmpty()) {
            return Optional.of(
                    mark.get().owners().isEmpty() ? lead.owners() : mark.get().owners());
        }
        if (mark.isPresent() && !statement.children().isEmpty()) {
            return tasks.people(mark.get().text());
        }
        boolean theme = ThemeWords.announce(Theme.ACTIONS, lead.plain());
        Optional<String> person = ActionMark.personOf(lead.plain()).filter(names::has);
        return theme ? Optional.of(person.map(List::of).orElse(lead.owners())) : Optional.empty();
    }

    /** A box below a point is a task where somebody, or a place for somebody, stands before it; else it may be a state. */
    private static boolean isBoxedTask(Statement statement, Owned lead, ActionTalk.Place place) {
        boolean ticked = statement.task() == Task.DONE;
        String words = lead.plain();
        boolean worded = WORDED.fits(words);
        return switch (place) {
            case POINT -> false;
            case TOP -> worded || (!lead.owners().isEmpty() && ActionVerbs.leads(words));
            case BELOW ->
                !ActionText.isOnlyLink(words)
                        && (worded
                                || ActionVerbs.leads(words)
                                || (lead.tagged() && !ticked && !isRemark(statement, words)));
        };
    }

    /** Where every bullet is a box, "Ada: only after the rain" is what she says; "(Ada) roof" is a task all the same. */
    private static boolean isRemark(Statement statement, String words) {
        boolean speaks = Character.isLetter(statement.plain().charAt(0));
        return speaks && (words.endsWith("?") || REMARK.opens(words));
    }

    private static Optional<ActionMark.Marked> mark(Statement statement, Owned lead) {
        Optional<ActionMark.Marked> led = ActionMark.of(lead);
        return led.isPresent() || lead.text().equals(statement.text()) ? led : ActionMark.of(statement);
    }

    private boolean marked(Statement statement) {
        Owned lead = owners.speaker(statement);
        return marked(statement, lead, mark(statement, lead));
    }

    private boolean marked(Statement statement, Owned lead, Optional<ActionMark.Marked> mark) {
        if (mark.isEmpty() || mark.get().text().isEmpty()) {
            return false;
        }
        if (!mark.get().owners().isEmpty()) {
            String words = mark.get().text();
            keep(Rule.ACTION_MARK, ActionState.withoutHead(words), mark.get().owners(), statement);
            return true;
        }
        tasks.all(mark.get().text()).forEach(line -> keep(Rule.ACTION_MARK, line, lead.owners(), statement));
        return true;
    }

    /** An item that is an action as a whole. */
    private void task(Rule rule, Statement statement, List<String> whose) {
        if (!statement.struck().isEmpty()) {
            TaskReader.Line line = tasks.one(statement.struck());
            found.add(rule, line.text(), line.tagged() ? line.owners() : whose, true, statement.at());
        } else if (!marked(statement)) {
            tasks.all(statement.text()).forEach(line -> keep(rule, line, whose, statement));
        }
    }

    private void keep(Rule rule, TaskReader.Line line, List<String> others, Statement statement) {
        List<String> who = line.tagged() ? line.owners() : others;
        boolean done = closed || line.done() || statement.task() == Task.DONE;
        found.add(rule, line.text(), who, done, statement.at());
    }

    private void keep(Rule rule, String text, List<String> who, Statement statement) {
        boolean done = closed || statement.task() == Task.DONE || ActionState.isDone(text);
        found.add(rule, text, who, done, statement.at());
    }
}
