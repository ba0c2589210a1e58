package dev.rollcall.archive;

import dev.rollcall.model.Attendance;
import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who the rows of all roll calls are. A handle ties spellings together. A full name without a handle is the person who is
 * spelled so elsewhere, most often where there are several. A single name is the one person of its series that it fits; if it fits several, it stays a person
 * of its own and is told.
 */
final class Roster {
    private final Map<String, Identity> byHandle = new HashMap<>();
    private final Map<String, Identity> byName = new HashMap<>();
    private final Map<Attendance, Identity> byRow = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();

    Roster(List<Draft> drafts) {
        List<Row> rows = drafts.stream()
                .flatMap(d -> d.meeting().attendance().stream().map(a -> new Row(d, a)))
                .toList();
        HandleRows handles = HandleRows.of(rows.stream().map(Row::attendance).toList());
        rows.stream()
                .filter(r -> r.attendance().handle().isPresent())
                .forEach(r -> assign(r, handled(handles.of(r.attendance(), diagnostics))));
        SpellingIndex handled = new SpellingIndex(identities);
        rows.stream().filter(r -> isNameOnly(r) && isFull(r)).forEach(r -> assign(r, full(r, handled)));
        SpellingIndex index = new SpellingIndex(identities);
        rows.stream().filter(r -> isNameOnly(r) && !isFull(r)).forEach(r -> assign(r, single(r, index)));
    }

    /** A row and the meeting that it stands in. */
    private record Row(Draft draft, Attendance attendance) {}

    /** Everyone, in the order of the first row that names them by a handle, then by full name, then by a single one. */
    List<Identity> identities() {
        return identities;
    }

    /** Who a row of one of the drafts is. */
    Identity of(Attendance row) {
        return Optional.ofNullable(byRow.get(row)).orElseThrow();
    }

    Optional<Identity> withHandleOf(String written) {
        String plain = written.startsWith("@") ? written.substring(1) : written;
        return Optional.ofNullable(byHandle.get(plain.toLowerCase(Locale.ROOT)));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static boolean isNameOnly(Row row) {
        return row.attendance().handle().isEmpty();
    }

    private static boolean isFull(Row row) {
        return Words.of(row.attendance().name()).size() > 1;
    }

    private void assign(Row row, Identity identity) {
        identity.add(row.draft(), row.attendance());
        byRow.put(row.attendance(), identity);
    }

    private Identity handled(String handle) {
        return byHandle.computeIfAbsent(handle.toLowerCase(Locale.ROOT), k -> fresh(Optional.of(handle)));
    }

    private Identity fresh(Optional<String> handle) {
        Identity identity = new Identity(handle);
        identities.add(identity);
        return identity;
    }

    private Identity full(Row row, SpellingIndex handled) {
        String key = Words.key(row.attendance().name());
        List<Identity> spelledSo = handled.spelled(key);
        List<Identity> near =
                spelledSo.stream().filter(i -> i.isIn(row.draft().series())).toList();
        return only(near)
                .or(() -> spelledSo.stream().max(Comparator.comparingInt(Identity::rows)))
                .orElseGet(() -> byName.computeIfAbsent(key, k -> fresh(Optional.empty())));
    }

    private Identity single(Row row, SpellingIndex index) {
        String written = row.attendance().name();
        List<Identity> fitting = index.fitting(written, row.draft().series());
        if (fitting.size() > 1) {
            tell(row, fitting);
        }
        return withHandleOf(written)
                .or(() -> only(fitting))
                .orElseGet(() -> byName.computeIfAbsent(Words.key(written), k -> fresh(Optional.empty())));
    }

    private void tell(Row row, List<Identity> fitting) {
        String written = row.attendance().name();
        if (told.add(row.draft().series() + " " + Words.key(written))) {
            String candidates = fitting.stream()
                    .map(i -> "`" + i.handle().orElseGet(i::name) + "`")
                    .sorted()
                    .limit(5)
                    .collect(Collectors.joining(" or "));
            diagnostics.add(Diagnostic.note(
                    row.attendance().at(),
                    "person-ambiguous",
                    "`" + written + "` may be " + candidates,
                    "write the name with the handle, such as `" + written + " (@handle)`"));
        }
    }

    static Optional<Identity> only(List<Identity> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
