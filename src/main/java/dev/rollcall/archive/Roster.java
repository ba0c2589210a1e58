package dev.rollcall.archive;

import dev.rollcall.model.Attendance;
import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.People;
import dev.rollcall.people.Spelling;
import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who the rows of all roll calls are. What {@code people.yml} says decides. A handle ties spellings together. A full name
 * without a handle is the person who is spelled so elsewhere; names that are alike are one where there is evidence. A part of
 * a name is the one person of its series and time that it fits. Whoever may be several stays a person of their own, and is told.
 */
final class Roster {
    private final Map<String, Identity> byHandle = new LinkedHashMap<>();
    private final Map<String, Identity> byName = new HashMap<>();
    private final IdentityHashMap<Attendance, Identity> byRow =
            new IdentityHashMap<>(); // none is found by what it says
    private final Map<Identity, Identity> replaced = new HashMap<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<Diagnostic> slips = new ArrayList<>();
    private final Questions questions = new Questions();
    private final Called called;

    Roster(List<Draft> drafts, People known) {
        known.people().forEach(this::know);
        List<RosterRow> rows = drafts.stream()
                .flatMap(d -> d.meeting().attendance().stream().map(a -> new RosterRow(d, a)))
                .toList();
        called = new Called(List.copyOf(identities));
        handled(rows.stream().filter(r -> r.attendance().handle().isPresent()).toList());
        merge();
        NameIndex spelled = new NameIndex(identities);
        rows.stream().filter(r -> isNameOnly(r) && !isShort(r)).forEach(r -> assign(r, full(r, spelled)));
        merge();
        identities.removeIf(i -> i.rows().isEmpty() && i.known().isEmpty());
        PartOfName parts = new PartOfName(new NameIndex(identities), byHandle);
        Map<RosterRow, Identity> found = new LinkedHashMap<>();
        rows.stream().filter(r -> isNameOnly(r) && isShort(r)).forEach(r -> found.put(r, inPart(r, parts)));
        found.forEach(this::assign);
    }

    private void know(KnownPerson person) {
        Identity identity = fresh(Optional.of(person), List.of());
        person.handles().forEach(h -> byHandle.putIfAbsent(h.toLowerCase(Locale.ROOT), identity));
    }

    /** Everyone, in the order of {@code people.yml}, then of the first row that names them. */
    List<Identity> identities() {
        return identities;
    }

    /** Who a row of one of the drafts is. */
    Identity of(Attendance row) {
        return current(Optional.ofNullable(byRow.get(row)).orElseThrow());
    }

    /** Everybody who is at a meeting, each once. */
    List<Identity> present(Draft draft) {
        return draft.meeting().attendance().stream().map(this::of).distinct().toList();
    }

    Optional<Identity> withHandleOf(String written) {
        return NameIndex.withHandle(byHandle, written);
    }

    Called called() {
        return called;
    }

    Questions questions() {
        return questions;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(slips);
        all.addAll(questions.diagnostics());
        return all;
    }

    private static boolean isNameOnly(RosterRow row) {
        return row.attendance().handle().isEmpty();
    }

    private static boolean isShort(RosterRow row) {
        return ShortName.isShort(row.name());
    }

    private void assign(RosterRow row, Identity identity) {
        identity.add(row);
        byRow.put(row.attendance(), identity);
    }

    private Identity fresh(Optional<KnownPerson> known, List<String> handles) {
        Identity identity = new Identity(known, handles);
        identities.add(identity);
        return identity;
    }

    private void handled(List<RosterRow> rows) {
        HandleRows handles =
                HandleRows.of(rows.stream().map(RosterRow::attendance).toList());
        for (RosterRow row : rows) {
            String written = row.attendance().handle().orElseThrow();
            boolean told = called.has(written, row.name());
            String handle = told ? written : handles.of(row.attendance(), slips);
            assign(
                    row,
                    byHandle.computeIfAbsent(
                            handle.toLowerCase(Locale.ROOT),
                            k -> withoutHandle(row.name()).orElseGet(() -> fresh(Optional.empty(), List.of(handle)))));
        }
    }

    /** Somebody whom {@code people.yml} has by this full name, and does not give an account. */
    private Optional<Identity> withoutHandle(String name) {
        return Spelling.words(name).size() < 2
                ? Optional.empty()
                : called.by(name).one().filter(i -> i.handles().isEmpty());
    }

    private void merge() {
        Map<Identity, Identity> same = new Likenesses(questions).among(identities);
        List<Map.Entry<Identity, Identity>> inOrder = same.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> identities.indexOf(e.getKey())))
                .toList();
        inOrder.forEach(e -> unite(e.getKey(), current(e.getValue())));
    }

    private void unite(Identity one, Identity other) {
        if (other.equals(one) || other.isEverWith(one)) {
            return;
        }
        other.absorb(one);
        identities.remove(one);
        replaced.put(one, other);
        byHandle.replaceAll((handle, i) -> i.equals(one) ? other : i);
        byName.replaceAll((name, i) -> i.equals(one) ? other : i);
    }

    private Identity current(Identity identity) {
        Identity now = identity;
        while (replaced.containsKey(now)) {
            now = replaced.get(now);
        }
        return now;
    }

    private Identity full(RosterRow row, NameIndex spelled) {
        Guess told = called.by(row.name());
        Guess named = told.isNobody() ? new Guess(spelled.spelled(row.name())) : told;
        Guess guess = named.usual(Spelling.key(row.name()));
        Guess near = guess.where(i -> i.isAround(row.draft().series(), row.date()));
        Guess best = near.isNobody() ? guess : near;
        return best.one().orElseGet(() -> own(row, best));
    }

    private Identity inPart(RosterRow row, PartOfName parts) {
        Guess told = called.by(row.name());
        Guess guess = told.one().isPresent() ? told : parts.guess(row, told);
        return guess.one().orElseGet(() -> own(row, guess));
    }

    /** A person of this name alone; where others may be meant, of this series alone. */
    private Identity own(RosterRow row, Guess guess) {
        String key = Spelling.key(row.name());
        if (guess.isDoubtful()) {
            questions.ambiguous(row.name(), row.attendance().at(), row.draft().series(), guess.candidates());
        }
        return byName.computeIfAbsent(
                guess.isDoubtful() ? row.draft().series() + "\n" + key : key, k -> fresh(Optional.empty(), List.of()));
    }
}
