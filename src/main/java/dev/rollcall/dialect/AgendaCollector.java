package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Task;
import dev.rollcall.model.AgendaItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the passages of one meeting and gathers the points of its agenda, each once. One use. */
final class AgendaCollector {
    private static final Cue DATE_LINE = Cue.of(
            "(?:next meeting|(?:meeting )?(?:time|dates?|duration|length)|join|zoom|where|when|video|recording|note|location|dial)\\b[^:]{0,30}:.{0,400}",
            Pattern.CASE_INSENSITIVE);
    private static final Cue TOPIC = Cue.of(
            "(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?]?\\s{1,3})?#(?:sub)?topic:?\\s{1,3}|\u0001?Item\u0002?\\s?[:：]\u0002?\\s{0,3}(?=\\S)");
    private static final Cue LABEL = Cue.of(
            "(?i)\u0001?(?:(?:sub)?topic|(?:agenda )?item)(?: \\d{1,2})?\\s?\u0002?\\s?[:：–-]\u0002?\\s{0,3}(?=\\S)");
    private static final Cue CONTENTS = Cue.of("(?:table of )?contents?:?", Pattern.CASE_INSENSITIVE);
    private static final Cue NOTHING = Cue.of(
            "[-–—.\\s]{1,5}|(?:(?:none|nothing|n/?a)(?: (?:this|to) .{1,20})?|no (?!updates?\\b).{1,60} this (?:time|week|month))[.!]?",
            Pattern.CASE_INSENSITIVE);
    private static final Cue CLOCK = Cue.of(
            "^\\d{1,2}:\\d{2}(?:\\s?[ap]m)?(?:\\s?[-–—]\\s?\\d{1,2}:\\d{2}(?:\\s?[ap]m)?)?\\s?(?:[-–—:|]\\s*|\\s)(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Cue TITLE = Cue.of("(?i)\\b(?:meeting|minutes|call|sync|standup|\\d{4}-\\d{1,2}-\\d{1,2})\\b");
    private static final int MAX_ITEMS = 400;
    private static final int MAX_DEPTH = 3;

    private final boolean sole;
    private final OwnerReader owners;
    private final OwnerSuffix suffix;
    private final AgendaGroups groups;
    private final Map<String, AgendaItem> found = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<TitleWords> listedTitles = new ArrayList<>();
    private Rule rule = Rule.ITEM_LIST;
    private boolean listed;

    /**
     * @param sole whether the note tells of this meeting only; else the first heading is this meeting's
     */
    AgendaCollector(Names names, OwnerReader owners, boolean sole) {
        this.sole = sole;
        this.owners = owners;
        this.suffix = new OwnerSuffix(names);
        this.groups = new AgendaGroups(owners, suffix);
    }

    /** Why each was read as one; known once they are gathered. */
    List<Reason> reasons() {
        return reasons;
    }

    /** The points below a meeting's passages. */
    List<AgendaItem> items(Passage root) {
        boolean agenda = root.deep().anyMatch(p -> isAgenda(p) && !p.isEmpty());
        root.deep().flatMap(p -> p.body().stream()).forEach(this::topic);
        if (!found.isEmpty()) {
            return List.copyOf(found.values());
        }
        listed = agenda;
        walk(root, agenda ? Mode.SKIP : Mode.HEADINGS, true);
        if (found.isEmpty() && agenda) {
            root.deep()
                    .filter(p -> p.theme() == Theme.NOTES && AgendaGroups.holdsSubjects(p))
                    .flatMap(p -> p.parts().stream())
                    .forEach(p -> walk(p, Mode.HEADINGS, false));
        }
        if (found.isEmpty() && !agenda) {
            root.deep().filter(p -> p.theme() == Theme.OPEN).forEach(p -> list(p.body(), true));
        }
        if (found.isEmpty() && !agenda) {
            root.deep().filter(p -> p.theme() == Theme.NOTES).forEach(p -> list(discussed(p), true));
        }
        return List.copyOf(found.values());
    }

    /** Where there is no agenda, the notes' own items that hold something are the points. */
    private static List<Statement> discussed(Passage notes) {
        return notes.body().stream().filter(s -> !s.children().isEmpty()).toList();
    }

    /** Minutes of a chat name each topic with a command. */
    private void topic(Statement line) {
        Matcher command = TOPIC.opening(line.text());
        Matcher topic = command.lookingAt() || line.isItem() ? command : LABEL.matcher(line.text());
        if (topic.lookingAt()) {
            rule = Rule.ITEM_COMMAND;
            add(line, line.text().substring(topic.end()));
        }
    }

    /** How to take what stands below a heading. */
    private enum Mode {
        /** Items of lists are points. */
        LIST,
        /** Headings of their own are points. */
        HEADINGS,
        /** Nothing here is one, but a gathering heading opens a new list. */
        SKIP,
        /** Nothing here is one, whatever stands below. */
        CLOSED
    }

    private static boolean isAgenda(Passage passage) {
        return passage.theme() == Theme.AGENDA || passage.theme() == Theme.MINUTES;
    }

    private void walk(Passage passage, Mode inherited, boolean title) {
        Mode mode = mode(passage, inherited);
        boolean isPoint = passage.theme() == Theme.OPEN
                && !title
                && !isContents(passage)
                && !AgendaProcedure.isDay(passage.title())
                && (mode == Mode.LIST || mode == Mode.HEADINGS);
        if (isPoint && isListed(passage)) {
            return;
        }
        boolean isGroup = mode == Mode.HEADINGS ? AgendaGroups.holdsOnlySubjects(passage) : groups.gathers(passage);
        if (isPoint && !isGroup) {
            heading(passage);
            return;
        }
        int before = found.size();
        if (mode == Mode.LIST) {
            list(passage.body(), false);
        }
        Mode below = isPoint && mode != Mode.HEADINGS ? Mode.LIST : isContents(passage) ? inherited : mode;
        boolean isList = found.size() > before && passage.theme() == Theme.AGENDA;
        if (isList) {
            found.values().forEach(item -> listedTitles.add(TitleWords.of(item.title())));
        }
        for (Passage part : passage.parts()) {
            boolean isTitle = title && holds(part, passage);
            walk(part, isList && part.theme() == Theme.OPEN ? Mode.SKIP : below, isTitle);
        }
    }

    /** The note's own title holds everything, or stands before all else; it is no point. */
    private boolean holds(Passage part, Passage whole) {
        return part.theme() == Theme.OPEN
                && (part.level() == 1 || !sole || TITLE.isIn(part.title()))
                && part.equals(whole.parts().get(0))
                && whole.heading().isEmpty();
    }

    private Mode mode(Passage passage, Mode inherited) {
        if (passage.theme() == Theme.NOTES
                && !listed
                && inherited == Mode.HEADINGS
                && AgendaGroups.holdsSubjects(passage)) {
            return Mode.HEADINGS;
        }
        return switch (passage.theme()) {
            case AGENDA, MINUTES -> Mode.LIST;
            case GROUP -> inherited == Mode.CLOSED ? Mode.CLOSED : Mode.LIST;
            case OPEN -> inherited;
            case UPDATES, ATTENDANCE -> Mode.SKIP;
            case NOTES, DECISIONS, ACTIONS, BACKLOG, FRAME -> Mode.CLOSED;
        };
    }

    /** A list of links to the headings below; the minutes may stand in the same section. */
    private static boolean isContents(Passage passage) {
        return CONTENTS.fits(passage.title())
                && (passage.theme() == Theme.FRAME
                        || passage.body().stream().filter(Statement::isItem).allMatch(AgendaGroups::isOnlyLink));
    }

    /** A heading that takes up a point of the list above; what stands below it was said about that point. */
    private boolean isListed(Passage passage) {
        TitleWords words = TitleWords.of(passage.title());
        return listedTitles.stream().anyMatch(words::meets);
    }

    private void heading(Passage passage) {
        Statement heading = passage.heading().orElseThrow();
        if (DATE_LINE.fits(heading.plain())) {
            return;
        }
        if (!holdsNothing(passage) || AgendaGroups.endsInReference(heading)) {
            rule = Rule.ITEM_HEADING;
            add(heading);
        }
    }

    /** Nothing, or that there is nothing. */
    private static boolean holdsNothing(Passage passage) {
        return passage.parts().stream().allMatch(Passage::isEmpty)
                && passage.body().stream()
                        .flatMap(Statement::deep)
                        .allMatch(s -> s.isEmpty() || NOTHING.fits(s.plain()));
    }

    private void list(List<Statement> body, boolean careful) {
        rule = careful ? Rule.ITEM_LOOSE_LIST : Rule.ITEM_LIST;
        List<Statement> agendas = careful ? agendas(body) : List.of();
        for (Statement statement : agendas.isEmpty() ? body : agendas) {
            boolean isPoint = statement.isItem() && !(careful && DATE_LINE.fits(statement.plain()));
            if (isPoint) {
                item(statement, 0);
            }
        }
    }

    /** The items "Agenda:" or "Topics:" of a list that holds all of a meeting. */
    private static List<Statement> agendas(List<Statement> body) {
        return body.stream()
                .filter(s -> s.isItem() && !s.children().isEmpty())
                .filter(s -> ThemeWords.announce(Theme.AGENDA, s.plain()))
                .toList();
    }

    private void item(Statement item, int depth) {
        Owned owned = owned(item.text());
        String words = owned.plain();
        if (depth < MAX_DEPTH && AgendaProcedure.gathers(words)) {
            item.children().stream().filter(Statement::isItem).forEach(child -> item(child, depth + 1));
        } else {
            add(item);
        }
    }

    private Owned owned(String text) {
        Owned lead = owners.item(text);
        return lead.and(suffix.item(lead.text()));
    }

    private void add(Statement statement) {
        Matcher label = LABEL.opening(statement.text());
        add(statement, label.lookingAt() ? statement.text().substring(label.end()) : statement.text());
    }

    private void add(Statement statement, String text) {
        Owned owned = owned(CLOCK.replaceFirst(text, ""));
        String title = AgendaTitle.of(owned.text());
        boolean ticked = statement.task() != Task.NONE;
        if (title.isEmpty()
                || AgendaTitle.isPlaceholder(title)
                || (AgendaProcedure.is(title) && !ticked)
                || (!owned.tagged() && isLabel(title))
                || found.size() >= MAX_ITEMS) {
            return;
        }
        AgendaItem item = new AgendaItem(title, owned.owners(), owned.minutes(), statement.at());
        if (found.putIfAbsent(key(title), item) == null) {
            reasons.add(new Reason(rule, title, statement.at()));
        }
    }

    /** A bullet "Action items:" opens a list of another kind. */
    private static boolean isLabel(String title) {
        return ThemeWords.of(title)
                .filter(t -> t == Theme.ACTIONS || t == Theme.DECISIONS || t == Theme.ATTENDANCE)
                .isPresent();
    }

    private static String key(String title) {
        return BareWords.of(title.toLowerCase(java.util.Locale.ROOT), "", false);
    }
}
