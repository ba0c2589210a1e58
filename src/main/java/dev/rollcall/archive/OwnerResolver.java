package dev.rollcall.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who a written owner is: someone of the same meeting first, then of its series, then of the archive. */
final class OwnerResolver {
    private final Roster roster;
    private final SpellingIndex index;

    OwnerResolver(Roster roster) {
        this.roster = roster;
        this.index = new SpellingIndex(roster.identities());
    }

    Optional<Identity> resolve(String written, Draft draft) {
        List<Identity> present =
                draft.meeting().attendance().stream().map(roster::of).distinct().toList();
        SpellingIndex here = new SpellingIndex(present);
        return roster.withHandleOf(written)
                .or(() -> Roster.only(here.fitting(written, draft.series())))
                .or(() -> byInitials(written, present))
                .or(() -> Roster.only(index.fitting(written, draft.series())))
                .or(() -> Words.of(written).size() > 1 ? Roster.only(index.spelled(written)) : Optional.empty());
    }

    /** Two to four capitals that begin and end like exactly one present person's first and last name. */
    private static Optional<Identity> byInitials(String written, List<Identity> present) {
        boolean capitals = written.length() >= 2
                && written.length() <= 4
                && written.chars().allMatch(Character::isUpperCase);
        return capitals
                ? Roster.only(present.stream()
                        .filter(i -> fits(written.toLowerCase(Locale.ROOT), Words.of(i.name())))
                        .toList())
                : Optional.empty();
    }

    private static boolean fits(String initials, List<String> words) {
        return words.size() > 1
                && words.get(0).charAt(0) == initials.charAt(0)
                && words.get(words.size() - 1).charAt(0) == initials.charAt(initials.length() - 1);
    }
}
