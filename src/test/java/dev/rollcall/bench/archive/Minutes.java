package dev.rollcall.bench.archive;

import java.time.LocalDate;
import java.util.List;

/** All that a note is to say, before a shape gives it its form. */
public record Minutes(
        int series,
        String title,
        LocalDate date,
        int hour,
        List<Person> present,
        List<String> topics,
        List<Item> items) {

    /**
     * What was on the table.
     *
     * @param withIssue whether the title is followed by a link to the issue
     */
    public record Item(
            String title,
            Person owner,
            int minutes,
            Issue issue,
            boolean withIssue,
            List<Line> talk,
            List<String> decisions,
            List<Action> actions) {

        Item with(List<Line> lines) {
            return new Item(title, owner, minutes, issue, withIssue, lines, decisions, actions);
        }
    }

    /**
     * What was said.
     *
     * @param depth 0 or 1: below the line before
     */
    public record Line(int depth, String text) {}

    public record Action(Person owner, String text, boolean done) {}

    Minutes with(List<Item> others) {
        return new Minutes(series, title, date, hour, present, topics, others);
    }

    public List<Action> actions() {
        return items.stream().flatMap(i -> i.actions().stream()).toList();
    }
}
