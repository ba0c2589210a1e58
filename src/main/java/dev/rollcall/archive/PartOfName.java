package dev.rollcall.archive;

import dev.rollcall.people.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom a row means that has no more than a part of a name: the one person of its series and time that it fits. */
final class PartOfName {
    /** A word of so many letters, or with a digit or a hyphen, is an account more likely than a first name. */
    private static final int SHORTEST_ACCOUNT = 6;

    private final NameIndex index;
    private final Map<String, Identity> byHandle;

    PartOfName(NameIndex index, Map<String, Identity> byHandle) {
        this.index = index;
        this.byHandle = byHandle;
    }

    /**
     * The one, several in doubt, or nobody.
     *
     * @param told those among whom {@code people.yml} leaves the choice; nobody where it says nothing
     */
    Guess guess(RosterRow row, Guess told) {
        String written = row.name();
        String series = row.draft().series();
        LocalDate day = row.date();
        Predicate<Identity> absent = i -> !i.isAt(row.draft().address());
        Predicate<Identity> around = i -> absent.test(i) && i.isAround(series, day);
        Optional<Identity> account = NameIndex.withHandle(byHandle, written);
        Guess called = new Guess(told.isNobody() ? index.spelled(written) : told.candidates())
                .and(account.stream().toList());
        Guess fitting = new Guess(told.isNobody() ? index.fitting(written) : List.of());
        String key = Spelling.key(written);
        List<Guess> tiers = List.of(
                called.where(around).usual(key),
                fitting.where(around).withoutSlips(),
                called.where(i -> absent.test(i) && Spelling.words(written).size() > 1),
                called.and(fitting.candidates()).where(i -> absent.test(i) && i.isAround(day)),
                Guess.of(account.stream().filter(i -> absent.test(i) && isAccount(written))),
                new Guess(index.lastNamed(written)).where(around));
        return Stream.concat(tiers.stream(), Stream.of(Guess.nobody()))
                .filter(g -> !g.isNobody())
                .findFirst()
                .orElse(told.isNobody() ? Guess.nobody() : told);
    }

    private static boolean isAccount(String word) {
        return word.length() >= SHORTEST_ACCOUNT || word.chars().anyMatch(c -> Character.isDigit(c) || c == '-');
    }
}
