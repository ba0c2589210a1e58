package dev.rollcall.bench.archive;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ways in which minutes are written down, one for each series; each is in the manner of notes that many projects keep. */
final class Shape {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Shape() {}

    /** Out of a pad: a roll call with slashes, items with owner and minutes. */
    static String pad(Minutes m) {
        Lines out = new Lines();
        out.add("# " + m.title() + " - " + m.date().format(MONTH), "");
        out.add("- **Date:** " + m.date().format(LONG), "- **Time:** " + m.hour() + ":00 UTC", "");
        out.add("## Welcome", "", "Roll call:", "");
        m.present().forEach(p -> out.add("- " + p.name() + " / " + p.affiliation() + " / @" + p.handle()));
        out.add("", "## Agenda items", "");
        for (Minutes.Item item : m.items()) {
            out.add("- **" + item.owner().name() + " (" + item.minutes() + " min):** " + item.title() + issue(item));
            talk(out, "  ", "- ", item);
            item.decisions().forEach(d -> out.add("  - Decision: " + d));
            item.actions()
                    .forEach(a -> out.add("  - " + box(a) + "@" + a.owner().handle() + " " + a.text()));
        }
        out.add("");
        actions(out, m);
        return out.text();
    }

    /** Made from issues by a script: items below their repositories. */
    static String issues(Minutes m) {
        Lines out = new Lines();
        out.add("# " + m.title() + " Meeting " + m.date(), "", "## Present", "");
        m.present().forEach(p -> out.add("* " + p.name() + " @" + p.handle()));
        out.add("", "## Agenda", "");
        m.items().stream()
                .collect(Collectors.groupingBy(i -> i.issue().repository(), TreeMap::new, Collectors.toList()))
                .forEach((repository, items) -> {
                    out.add("### " + repository, "");
                    for (Minutes.Item item : items) {
                        out.add("* " + item.title() + " " + item.issue().link());
                        talk(out, "  ", "* ", item);
                        item.decisions().forEach(d -> out.add("  * Decision: " + d));
                        out.add("");
                    }
                });
        actions(out, m);
        return out.text();
    }

    /** With front matter and a table of people; items with all that was said nested below. */
    static String table(Minutes m) {
        Lines out = new Lines();
        out.add("---", "title: '" + m.date() + "'", "tags: " + m.topics(), "---");
        out.add("# " + m.date() + " " + m.title() + " meeting", "", "Time: " + m.hour() + ":00 UTC", "");
        out.add("## Attendees", "", "| Name | GitHub ID | Affiliation |", "| --- | --- | --- |");
        m.present().forEach(p -> out.add("| " + p.name() + " | @" + p.handle() + " | " + p.affiliation() + " |"));
        out.add("", "## Agenda", "");
        for (Minutes.Item item : m.items()) {
            out.add("* " + item.title() + issue(item));
            talk(out, "    ", "* ", item);
            item.decisions().forEach(d -> out.add("    * **Decision:** " + d));
        }
        out.add("");
        actions(out, m);
        return out.text();
    }

    /** A heading for each topic, paragraphs below. */
    static String headings(Minutes m) {
        Lines out = new Lines();
        out.add("# " + m.title() + ", " + m.date().format(MONTH), "", "## Attendees", "");
        m.present().forEach(p -> out.add("- " + p.name() + " (@" + p.handle() + ")"));
        out.add("", "## Topics", "");
        for (Minutes.Item item : m.items()) {
            out.add("### " + item.title() + issue(item), "");
            item.talk().forEach(l -> out.add(l.text(), ""));
            item.decisions().forEach(d -> out.add("**Resolved:** " + d, ""));
        }
        actions(out, m);
        return out.text();
    }

    /** Who was present in one line; items begin with their owner. */
    static String line(Minutes m) {
        Lines out = new Lines();
        out.add("# " + m.date() + " " + m.title() + " meeting", "");
        out.add("**Present:** "
                + m.present().stream()
                        .map(p -> p.name() + " (@" + p.handle() + ")")
                        .collect(Collectors.joining(", ")));
        out.add("", "## Topics", "");
        for (Minutes.Item item : m.items()) {
            out.add("- " + item.owner().name() + ": " + item.title()
                    + (item.withIssue() ? " " + item.issue().shortForm() : ""));
            talk(out, "    ", "- ", item);
            item.decisions().forEach(d -> out.add("    - Agreed: " + d));
        }
        out.add("");
        actions(out, m);
        return out.text();
    }

    /** All facts that front matter can hold. */
    static String given(Minutes m) {
        Lines out = new Lines();
        out.add(
                "---",
                "title: " + m.title(),
                "date: " + m.date(),
                "start: \"" + m.hour() + ":00\"",
                "topics: " + m.topics());
        out.add("attendees:");
        m.present()
                .forEach(p -> out.add("  - { name: \"" + p.name() + "\", handle: " + p.handle() + ", affiliation: \""
                        + p.affiliation() + "\" }"));
        out.add("---", "", "# " + m.title(), "", "## Agenda", "");
        for (Minutes.Item item : m.items()) {
            out.add(
                    "### " + item.title() + " (" + item.minutes() + "m, "
                            + item.owner().name() + ")",
                    "");
            talk(out, "", "- ", item);
            item.decisions().forEach(d -> out.add("", "Decision: " + d));
            out.add("");
        }
        actions(out, m);
        return out.text();
    }

    private static void talk(Lines out, String indent, String mark, Minutes.Item item) {
        String deeper = indent.isEmpty() ? "  " : indent;
        item.talk().forEach(l -> out.add(indent + (l.depth() > 0 ? deeper : "") + mark + l.text()));
    }

    private static void actions(Lines out, Minutes m) {
        List<Minutes.Action> actions = m.actions();
        if (!actions.isEmpty()) {
            out.add("## Action items", "");
            actions.forEach(a -> out.add("- " + box(a) + "@" + a.owner().handle() + " " + a.text()));
        }
    }

    private static String box(Minutes.Action action) {
        return action.done() ? "[x] " : "[ ] ";
    }

    private static String issue(Minutes.Item item) {
        return item.withIssue() ? " " + item.issue().link() : "";
    }

    private static final class Lines {
        private final StringJoiner lines = new StringJoiner("\n", "", "\n");

        void add(String... more) {
            List.of(more).forEach(lines::add);
        }

        String text() {
            return lines.toString();
        }
    }
}
