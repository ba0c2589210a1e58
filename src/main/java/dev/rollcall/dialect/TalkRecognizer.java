package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.source.SourceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads who was there and what was talked about: the points of the agenda, what was settled, and what somebody is to do. One
 * recognizer for all, since they read the same passages with the same names in mind.
 */
final class TalkRecognizer implements Recognizer {
    private static final Cue TAGS = Cue.of("(?i)tags ?: ");

    private static final Cue DRAFT = Cue.of("(?i)(?:draft|proposed|unapproved|pending)\\b.{0,40}");

    private final Recognizer attendance;
    private final Vocabulary vocabulary;

    /** Knows people by the roll call that the other recognizer reads, and finds what that one finds. */
    TalkRecognizer(Recognizer attendance, Vocabulary vocabulary) {
        this.attendance = attendance;
        this.vocabulary = vocabulary;
    }

    @Override
    public Findings recognize(MeetingText text) {
        Passage root = PassageReader.read(text, vocabulary);
        Findings present = attendance.recognize(text);
        List<Attendance> roll = present.attendance();
        Names names = Names.of(roll, root);
        OwnerReader owners = new OwnerReader(names); // one for all, since it remembers who speaks where
        return present.or(items(text, root, new AgendaCollector(names, owners, text.sole()), roll))
                .or(decisions(text, root, names, owners))
                .or(actions(text, root, new ActionCollector(names, owners)));
    }

    /** What was read as something else is no point of the agenda: a row of the roll call, a marked fact, a line of tags. */
    private static boolean isItem(AgendaItem item, List<Attendance> roll) {
        String title = item.title();
        boolean person =
                roll.stream().anyMatch(row -> row.at().line() == item.at().line());
        boolean named = roll.stream()
                .anyMatch(row -> row.name().equalsIgnoreCase(title)
                        || row.handle().filter(title::equalsIgnoreCase).isPresent());
        boolean marked =
                DecisionMark.rest(title).isPresent() || ActionMark.of(title).isPresent();
        return !person && !named && !marked && !TAGS.opens(title);
    }

    private static Findings items(MeetingText text, Passage root, AgendaCollector collector, List<Attendance> roll) {
        List<AgendaItem> listed = AgendaTable.in(text.section()).toList();
        List<AgendaItem> all = listed.isEmpty() ? collector.items(root) : listed;
        List<AgendaItem> items = all.stream().filter(item -> isItem(item, roll)).toList();
        Set<SourceRef> places = items.stream().map(AgendaItem::at).collect(Collectors.toSet());
        Stream<Reason> reasons = listed.isEmpty()
                ? collector.reasons().stream().filter(r -> places.contains(r.at()))
                : items.stream().map(i -> new Reason(Rule.ITEM_TABLE, i.title(), i.at()));
        return Findings.none().withItems(ItemExtents.of(text, items)).withReasons(reasons.toList());
    }

    private static Findings decisions(MeetingText text, Passage root, Names names, OwnerReader owners) {
        DecisionList found = new DecisionList(
                new StandingReader(text.date(), isDraft(text)),
                new TieReader(text.note().file()));
        new DecisionCollector(names, owners, found).collect(root);
        return Findings.none()
                .withDecisions(found.decisions())
                .withReasons(found.reasons())
                .withReview(found.review());
    }

    /** Of a note that calls itself a draft nothing is settled for good. */
    private static boolean isDraft(MeetingText text) {
        return text.note().frontMatter().text("status").filter(DRAFT::fits).isPresent();
    }

    private Findings actions(MeetingText text, Passage root, ActionCollector collector) {
        List<ActionItem> said = collector.actions(root);
        List<ActionItem> rows = ActionTable.in(text.section(), vocabulary).toList();
        Stream<Reason> ofRows = rows.stream().map(r -> new Reason(Rule.ACTION_TABLE, r.text(), r.at()));
        return Findings.none()
                .withActions(Stream.concat(said.stream(), rows.stream())
                        .sorted(Comparator.comparing(ActionItem::at))
                        .toList())
                .withReasons(Stream.concat(collector.reasons().stream(), ofRows).toList());
    }
}
