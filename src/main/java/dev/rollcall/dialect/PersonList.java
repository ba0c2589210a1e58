package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Task;
import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A roll call as a list, one item a person; groups of people may be nested in it. */
final class PersonList {
    private static final int MAX_DEPTH = 6;
    private static final int MAX_CODE_LINES = 500;
    private static final Cue BULLET = Cue.of("\\s{0,20}[*+-]\\s{1,4}(\\S.{0,400})");

    private final Vocabulary vocabulary;
    private final boolean handlesInParentheses;
    private final List<Attendance> people = new ArrayList<>();

    private PersonList(Vocabulary vocabulary, boolean handlesInParentheses) {
        this.vocabulary = vocabulary;
        this.handlesInParentheses = handlesInParentheses;
    }

    static List<Attendance> read(List<Item> items, Vocabulary vocabulary, boolean handlesInParentheses) {
        PersonList list = new PersonList(vocabulary, handlesInParentheses);
        list.items(items, 0);
        return list.people;
    }

    /** A list that is indented so far that Markdown takes it for code. */
    static List<Attendance> ofCode(Block.Code code, Vocabulary vocabulary, boolean handlesInParentheses) {
        PersonList list = new PersonList(vocabulary, handlesInParentheses);
        List<String> rows = code.info().isBlank()
                ? code.text()
                        .lines()
                        .limit(MAX_CODE_LINES)
                        .flatMap(line -> codeRow(line).stream())
                        .toList()
                : List.of();
        SlashRows slashes = SlashRows.of(rows.stream().filter(SlashRows::isOne).toList());
        rows.forEach(row -> list.person(row, slashes).ifPresent(p -> list.people.add(p.at(code.at()))));
        return list.people;
    }

    private static Optional<String> codeRow(String line) {
        Matcher bullet = BULLET.opening(line);
        if (bullet.matches()) {
            return Optional.of(RowText.clean(bullet.group(1)));
        }
        return Optional.of(line.strip()).filter(NameShape::isSurelyName);
    }

    private void items(List<Item> items, int depth) {
        SlashRows slashes = SlashRows.of(items.stream()
                .map(i -> RowText.of(row(i)))
                .filter(SlashRows::isOne)
                .toList());
        boolean grouped = PersonGroups.areGroups(items);
        for (Item item : items) {
            boolean away = item.task() == Task.OPEN; // a roll call to be ticked
            Optional<Label> group = grouped && !away ? PersonGroups.label(item) : Optional.empty();
            if (group.isPresent()
                    && !vocabulary.isAbout(Subject.ABSENCE, group.get().name())
                    && !PersonRow.isAbsent(group.get().name())) {
                List<TextLine> names = List.of(new TextLine(group.get().rest(), item.at()));
                people.addAll(
                        PersonGroups.of(group.get().name(), NameLine.read(names, vocabulary, handlesInParentheses)));
            } else if (!away && !item.text().isEmpty()) {
                item(item, slashes, items.size() == 1, depth);
            }
        }
    }

    private void item(Item item, SlashRows slashes, boolean alone, int depth) {
        Optional<Label> label = Label.orWhole(item.text());
        if (label.isPresent() && vocabulary.isAbout(Subject.ABSENCE, label.get().name())) {
            return;
        }
        boolean group = !item.children().isEmpty()
                && depth < MAX_DEPTH
                && (item.text().plain().strip().endsWith(":") || isRollCall(label));
        if (group) {
            items(item.children(), depth + 1);
            return;
        }
        if (depth < MAX_DEPTH && PersonGroups.holdsPeople(item)) {
            int before = people.size();
            items(item.children(), depth + 1);
            List<Attendance> below = people.subList(before, people.size());
            List<Attendance> affiliated = PersonGroups.of(RowText.of(item.text()), List.copyOf(below));
            below.clear();
            people.addAll(affiliated);
            return;
        }
        Optional<Label> names = Label.of(item.text())
                .filter(l -> PersonRow.isRole(l.name()) || vocabulary.isAbout(Subject.ATTENDANCE, l.name()));
        Inlines text = names.map(Label::rest).orElseGet(() -> row(item));
        String row = RowText.of(text);
        if (names.isPresent() || isNameLine(row, alone)) {
            people.addAll(NameLine.read(List.of(new TextLine(text, item.at())), vocabulary, handlesInParentheses));
        } else {
            person(row, slashes).ifPresent(p -> people.add(p.at(item.at())));
        }
    }

    /** Whether one item holds many people: by its commas, and among other items only if each part is surely a name. */
    private static boolean isNameLine(String row, boolean alone) {
        List<String> parts = RowText.split(row, NameLine.SEPARATORS);
        return (alone && parts.size() > 2)
                || (alone && NameLine.areHandles(row))
                || (parts.size() > 3 && parts.stream().allMatch(NameShape::isSurelyName));
    }

    private boolean isRollCall(Optional<Label> label) {
        return label.isPresent()
                && vocabulary.isAbout(Subject.ATTENDANCE, label.get().name());
    }

    private Optional<Person> person(String row, SlashRows slashes) {
        if (NobodyListed.isSaidBy(row)) {
            return Optional.empty();
        }
        return SlashRows.isOne(row) ? slashes.read(row) : PersonRow.read(row, handlesInParentheses);
    }

    /** The first line of an item; all of it where a parenthesis is still open there. */
    private static Inlines row(Item item) {
        Inlines first = item.text().lines().get(0);
        String plain = first.plain();
        boolean open = plain.lastIndexOf('(') > plain.lastIndexOf(')');
        return open || plain.isBlank() ? item.text() : first;
    }
}
