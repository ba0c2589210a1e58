package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Item;
import dev.rollcall.model.Attendance;
import java.util.List;
import java.util.Optional;

/** People of a roll call by what they belong to: {@code Initech: Ada, Ben}, {@code Team members: Cy}, or a name with people below. */
final class PersonGroups {
    private static final Cue BEHIND_NAME = Cue.of("\\s?[(@].{0,200}$");
    private static final Cue PLACE = Cue.of("others?|in the room|in person|remote(?:ly)?|online|on the phone");

    private PersonGroups() {}

    /** Whether the items of a list each name a group and its people, so that what stands before a colon is no person. */
    static boolean areGroups(List<Item> items) {
        List<Label> labels = items.stream().flatMap(i -> label(i).stream()).toList();
        if (labels.size() < 2 || labels.size() * 4 < items.size() * 3) {
            return false;
        }
        List<String> names = labels.stream()
                .flatMap(l -> NameLine.names(RowText.of(l.rest())).stream())
                .toList();
        long full = names.stream()
                .filter(n -> NameShape.words(n).size() > 1 && NameShape.isSurelyName(bare(n)))
                .count();
        boolean bodies = labels.stream().allMatch(l -> isBody(l.name()));
        boolean people = names.stream().allMatch(n -> NameShape.canBeName(bare(n)));
        boolean shorter = labels.stream()
                                .filter(l -> NameShape.words(l.name()).size() == 1)
                                .count()
                        * 2
                >= labels.size();
        return people
                && (bodies
                        || (names.size() > labels.size() && full * 2 >= names.size())
                        || (shorter && full == names.size()));
    }

    /** The group that an item names before its people. */
    static Optional<Label> label(Item item) {
        return Label.of(item.text())
                .filter(l -> !l.rest().isEmpty()
                        && PersonRow.initialsBehind(RowText.of(item.text())).isEmpty()
                        && !PersonRow.isRole(l.name())
                        && RowText.of(l.rest()).length() > 1);
    }

    /** Whether an item is no person but has people below. */
    static boolean holdsPeople(Item item) {
        List<Item> below = item.children();
        return below.size() > 1
                && isShort(RowText.of(item.text()))
                && below.stream().allMatch(i -> isFullName(RowText.of(i.text())));
    }

    private static boolean isShort(String row) {
        return row.indexOf('@') < 0 && NameShape.words(row).size() <= 4;
    }

    /** These people as members of the group; one that tells only their standing is no affiliation. */
    static List<Attendance> of(String group, List<Attendance> people) {
        String name = group.strip();
        return isBody(name)
                ? people
                : people.stream()
                        .map(p -> new Attendance(
                                p.name(),
                                p.handle(),
                                p.affiliation().or(() -> Optional.of(name)),
                                p.initials(),
                                p.at()))
                        .toList();
    }

    private static boolean isBody(String name) {
        String bare = Vocabulary.bare(name);
        return PresenceWords.nameBody(bare)
                || PresenceWords.announce(bare)
                || PersonRow.isRole(bare)
                || PLACE.fits(bare);
    }

    private static boolean isFullName(String row) {
        String name = bare(row);
        return row.indexOf('@') >= 0 || (NameShape.words(name).size() > 1 && NameShape.isSurelyName(name));
    }

    private static String bare(String name) {
        return BEHIND_NAME.replaceFirst(name, "").strip();
    }
}
