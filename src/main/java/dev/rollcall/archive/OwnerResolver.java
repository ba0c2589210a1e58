package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Meeting;
import dev.rollcall.people.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who a written owner is: by handle or {@code people.yml}, else someone of the same meeting, else of its series at that time.
 * Whoever may be several is nobody, and is told. May be asked by several threads.
 */
final class OwnerResolver {
    private static final int SURE_INITIALS = 3;

    private final Roster roster;
    private final NameIndex index;
    /** Of each meeting whom its notes name as owners; how everybody there is called is forgotten, since there are many meetings. */
    private final Map<String, Map<String, Guess>> byMeeting = new ConcurrentHashMap<>();

    OwnerResolver(Roster roster) {
        this.roster = roster;
        this.index = new NameIndex(roster.identities());
    }

    /** @param written an owner whom the note of the draft names */
    Optional<Identity> resolve(String written, Draft draft) {
        return guess(written, draft).one();
    }

    /** Who of those around then is meant, if it can be one only; nothing is told where it is not. */
    Optional<Identity> surely(String name, Draft draft) {
        Predicate<Identity> around =
                i -> i.isAround(draft.series(), draft.meeting().date());
        Optional<Identity> account = roster.withHandleOf(name).filter(around);
        return account.isPresent()
                ? account
                : Stream.<Supplier<Guess>>of(
                                () -> roster.called().by(name).where(around),
                                () -> new Guess(index.spelled(name))
                                        .where(around)
                                        .usual(Spelling.key(name)),
                                () -> new Guess(index.fitting(name))
                                        .where(around)
                                        .withoutSlips(),
                                () -> byInitials(name, roster.identities(), 2).where(around))
                        .map(Supplier::get)
                        .filter(g -> !g.isNobody())
                        .findFirst()
                        .flatMap(Guess::one);
    }

    /** Tells which owners may be several: of one draft after the other, since each question is told where it comes up first. */
    void tellDoubts(List<String> written, Draft draft) {
        for (String owner : written) {
            Guess guess = guess(owner, draft);
            if (guess.isDoubtful()) {
                roster.questions().ambiguous(owner, draft.meeting().at(), draft.series(), guess.candidates());
            }
        }
    }

    private Guess guess(String written, Draft draft) {
        Map<String, Guess> guesses = byMeeting.computeIfAbsent(draft.address(), a -> guesses(draft));
        return Optional.ofNullable(guesses.get(written)).orElseThrow();
    }

    private Map<String, Guess> guesses(Draft draft) {
        Meeting meeting = draft.meeting();
        List<Identity> present = roster.present(draft);
        NameIndex names = new NameIndex(present);
        Map<String, Guess> guesses = new HashMap<>();
        Stream.of(
                        meeting.items().stream().map(AgendaItem::owners),
                        meeting.decisions().stream().map(Decision::owners),
                        meeting.actions().stream().map(ActionItem::owners))
                .flatMap(owners -> owners)
                .flatMap(List::stream)
                .forEach(w -> guesses.computeIfAbsent(w, owner -> guess(owner, draft, present, names)));
        return guesses;
    }

    private Guess guess(String written, Draft draft, List<Identity> present, NameIndex names) {
        Predicate<Identity> around =
                i -> i.isAround(draft.series(), draft.meeting().date());
        Guess told = roster.called().by(written);
        Optional<Identity> account = roster.withHandleOf(written);
        if (account.isPresent() && (written.startsWith("@") || isAround(account.get(), draft))) {
            return new Guess(List.of(account.get()));
        }
        if (told.one().isPresent()) {
            return told;
        }
        // each is asked only where those before know nobody: to know all names of everybody takes its time
        return Stream.<Supplier<Guess>>of(
                        () -> told.where(present::contains),
                        () -> told.where(around),
                        () -> here(written, names),
                        () -> byInitials(written, present, 2),
                        () -> new Guess(index.spelled(written)).where(around).usual(Spelling.key(written)),
                        () -> new Guess(index.fitting(written)).where(around).withoutSlips(),
                        () -> byInitials(written, roster.identities(), SURE_INITIALS)
                                .where(around),
                        () -> full(written),
                        () -> new Guess(account.stream().toList()))
                .map(Supplier::get)
                .filter(g -> !g.isNobody())
                .findFirst()
                .orElse(Guess.nobody());
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
