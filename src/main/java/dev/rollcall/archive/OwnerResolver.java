package dev.rollcall.archive;

import dev.rollcall.people.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who a written owner is: by handle or {@code people.yml}, else someone of the same meeting, else of its series at that time.
 * Whoever may be several is nobody, and is told.
 */
final class OwnerResolver {
    private static final int SURE_INITIALS = 3;

    private final Roster roster;
    private final NameIndex index;
    private final Map<String, Meeting> byMeeting = new ConcurrentHashMap<>();

    /** Who is at a meeting, by what they are called there, and whom it was asked for already: notes name the same few time and again. */
    private record Meeting(List<Identity> present, NameIndex names, Map<String, Optional<Identity>> owners) {
        static Meeting of(List<Identity> present) {
            return new Meeting(present, new NameIndex(present), new ConcurrentHashMap<>());
        }
    }

    OwnerResolver(Roster roster) {
        this.roster = roster;
        this.index = new NameIndex(roster.identities());
    }

    Optional<Identity> resolve(String written, Draft draft) {
        Meeting meeting = byMeeting.computeIfAbsent(draft.address(), a -> Meeting.of(roster.present(draft)));
        Optional<Identity> known = meeting.owners().get(written);
        if (known == null) {
            known = resolved(written, draft, meeting);
            meeting.owners().put(written, known);
        }
        return known;
    }

    private Optional<Identity> resolved(String written, Draft draft, Meeting meeting) {
        List<Identity> present = meeting.present();
        Predicate<Identity> around =
                i -> i.isAround(draft.series(), draft.meeting().date());
        Guess told = roster.called().by(written);
        Optional<Identity> account = roster.withHandleOf(written);
        if (account.isPresent() && (written.startsWith("@") || isAround(account.get(), draft))) {
            return account;
        }
        if (told.one().isPresent()) {
            return told.one();
        }
        // each is asked only where those before know nobody: to know all names of everybody takes its time
        Guess guess = Stream.<Supplier<Guess>>of(
                        () -> told.where(present::contains),
                        () -> told.where(around),
                        () -> here(written, meeting.names()),
                        () -> byInitials(written, present, 2),
                        () -> new Guess(index.spelled(written)).where(around).usual(Spelling.key(written)),
                        () -> new Guess(index.fitting(written)).where(around),
                        () -> byInitials(written, roster.identities(), SURE_INITIALS)
                                .where(around),
                        () -> full(written),
                        () -> new Guess(account.stream().toList()))
                .map(Supplier::get)
                .filter(g -> !g.isNobody())
                .findFirst()
                .orElse(Guess.nobody());
        if (guess.isDoubtful()) {
            roster.questions().ambiguous(written, draft.meeting().at(), draft.series(), guess.candidates());
        }
        return guess.one();
    }

    private static Guess here(String written, NameIndex here) {
        Guess spelled = new Guess(here.spelled(written));
        return spelled.isNobody() ? new Guess(here.fitting(written)) : spelled;
    }

    private static boolean isAround(Identity identity, Draft draft) {
        return identity.isAround(draft.series(), draft.meeting().date());
    }

    private Guess full(String written) {
        return ShortName.isShort(written) ? Guess.nobody() : new Guess(index.spelled(written));
    }

    /** Two to four capitals that are the initials of a name, or begin and end as its first and last word. */
    private static Guess byInitials(String written, List<Identity> among, int shortest) {
        boolean capitals = written.length() >= shortest
                && written.length() <= 4
                && written.chars().allMatch(Character::isUpperCase);
        if (!capitals) {
            return Guess.nobody();
        }
        ShortName initials = ShortName.of(written);
        return Guess.of(among.stream().filter(i -> i.fullNames().stream().anyMatch(initials::isInitialsOf)));
    }
}
