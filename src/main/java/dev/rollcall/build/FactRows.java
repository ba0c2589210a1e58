package dev.rollcall.build;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.Owner;
import dev.rollcall.archive.Present;
import dev.rollcall.archive.ProjectEntry;
import dev.rollcall.build.Explanation.Fact;
import dev.rollcall.build.Explanation.Row;
import dev.rollcall.dialect.Reason;
import dev.rollcall.dialect.Rule;
import dev.rollcall.model.ProjectMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of each kind of fact, in rows of words. */
final class FactRows {
    private static final int MOST_PLACES = 5;

    private final Archive archive;

    FactRows(Archive archive) {
        this.archive = archive;
    }

    /** A date, an hour or a title; another place may have overruled it. */
    Fact head(Reason reason, Optional<MeetingEntry> meeting) {
        List<Row> rows = rows(List.of(reason));
        meeting.ifPresent(
                m -> rows.add(new Row("the meeting has", value(reason.rule().kind(), m))));
        String said = reason.found().isEmpty() ? "" : ": " + reason.found();
        return fact(reason.rule().kind() + said, rows, reason.rule().kind());
    }

    private static String value(Rule.Kind kind, MeetingEntry meeting) {
        return switch (kind) {
            case DATE -> meeting.meeting().date().toString();
            case START ->
                meeting.meeting()
                        .start()
                        .map(s -> s.time() + s.zone().map(z -> " " + z).orElse(""))
                        .orElse("none");
            default -> meeting.meeting().title();
        };
    }

    Fact present(Present present, List<Reason> reasons) {
        List<Row> rows = rows(reasons);
        rows.add(new Row("is", person(present.person())));
        return fact("attendee: " + present.attendance().name(), rows, Rule.Kind.ATTENDEE);
    }

    Fact item(ItemEntry item, List<Reason> reasons) {
        List<Row> rows = rows(reasons);
        owners(rows, "brought by", item.owners());
        item.item().minutes().ifPresent(m -> rows.add(new Row("minutes", String.valueOf(m))));
        rows.add(new Row("on the site", item.address()));
        return fact("item: " + item.item().title(), rows, Rule.Kind.ITEM);
    }

    Fact decision(DecisionEntry decision, List<Reason> reasons) {
        List<Row> rows = rows(reasons);
        owners(rows, "stated by", decision.owners());
        rows.add(new Row("on the site", decision.page()));
        decision.item().ifPresent(i -> rows.add(new Row("belongs to", item(decision.meeting() + "#" + i))));
        decision.supersedes().forEach(a -> rows.add(new Row("supersedes", a)));
        decision.supersededBy().forEach(a -> rows.add(new Row("superseded by", a)));
        return fact("decision: " + decision.decision().text(), rows, Rule.Kind.DECISION);
    }

    private String item(String address) {
        return archive.item(address)
                .map(i -> i.item().title() + " (" + address + ")")
                .orElse(address);
    }

    Fact action(ActionMention mention, List<Reason> reasons) {
        List<Row> rows = rows(reasons);
        Optional<ActionEntry> entry = archive.action(mention.address());
        owners(rows, "to be done by", entry.map(ActionEntry::owners).orElse(List.of()));
        rows.add(new Row("state here", mention.action().done() ? "done" : "open"));
        rows.add(new Row("on the site", mention.address()));
        entry.filter(e -> e.meetings() > 1).ifPresent(e -> rows.add(new Row("the same action", history(e))));
        return fact("action: " + mention.action().text(), rows, Rule.Kind.ACTION);
    }

    private static String history(ActionEntry entry) {
        List<String> places = entry.mentions().stream()
                .map(m -> m.address() + (m.action().done() ? " (done)" : ""))
                .toList();
        int shown = Math.min(MOST_PLACES, places.size());
        String last = places.size() > shown ? " … " + places.get(places.size() - 1) : "";
        return "stands in " + entry.meetings() + " meetings, now " + (entry.done() ? "done" : "open") + ": "
                + String.join(", ", places.subList(0, shown)) + last;
    }

    Fact project(ProjectMention mention, List<Reason> reasons) {
        List<Row> rows = rows(reasons);
        rows.add(new Row(
                "on the site",
                archive.project(mention.project()).map(ProjectEntry::address).orElse("")));
        String number = mention.number().map(n -> "#" + n).orElse("");
        return fact("project: " + mention.written() + number, rows, Rule.Kind.PROJECT);
    }

    /** What the line belongs to. */
    Fact meeting(MeetingEntry entry) {
        String held = entry.meeting().held() ? "" : ", which was not held";
        return new Fact(
                "of the meeting of " + entry.meeting().date() + held,
                List.of(
                        new Row("title", entry.meeting().title()),
                        new Row("series", entry.series()),
                        new Row("on the site", entry.address())));
    }

    private static List<Row> rows(List<Reason> reasons) {
        List<Row> rows = new ArrayList<>();
        reasons.stream()
                .map(Reason::rule)
                .distinct()
                .forEach(r -> rows.add(new Row("since", r.condition() + " [" + r + "]")));
        return rows;
    }

    private void owners(List<Row> rows, String label, List<Owner> owners) {
        if (!owners.isEmpty()) {
            rows.add(new Row(label, owners.stream().map(this::owner).collect(Collectors.joining(", "))));
        }
    }

    private String owner(Owner owner) {
        return owner.person()
                .map(slug -> owner.written() + " = " + person(slug))
                .orElse(owner.written() + " (not known who that is)");
    }

    private String person(String slug) {
        return archive.person(slug)
                .map(p -> p.name() + p.handle().map(h -> ", @" + h).orElse("") + " (people/" + slug + "/)")
                .orElse(slug);
    }

    private static Fact fact(String title, List<Row> rows, Rule.Kind kind) {
        List<Row> all = new ArrayList<>(rows);
        all.add(new Row("to overrule it", kind.overruledBy()));
        return new Fact(title, all);
    }
}
