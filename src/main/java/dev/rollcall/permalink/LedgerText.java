package dev.rollcall.permalink;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The ledger as text: YAML, one line an entry. The lines of one page stand together; pages stand in the order of a hash, between
 * rails, which are comments that every ledger has: where two branches add meetings, a line that both have stands between them almost
 * always, and Git merges them without asking.
 */
final class LedgerText {
    static final String VERSION = "version: 1";
    private static final int RAILS = 1 << 13;
    private static final int PLACES = 1 << (31 - 13);
    private static final String HEAD = """
            # Every address that was ever published, so that none is lost: commit this file with the notes.
            # Written by `rollcall permalinks`; what the lines mean is told in Rollcall's src/docs/permalinks.md.
            """;

    private LedgerText() {}

    private record Line(int place, Entry entry) {
        int rank() {
            return !entry.address().contains("#") ? 0 : entry.isLive() ? 1 : 2;
        }

        /** Live facts of a page keep the order of the note. */
        String name() {
            return rank() == 1 ? "" : entry.address();
        }
    }

    static String of(Ledger ledger) {
        List<Line> lines = ledger.entries()
                .map(e -> new Line(WordMarks.place(e.page()), e))
                .sorted(Comparator.comparingInt(Line::place)
                        .thenComparing(l -> l.entry().page())
                        .thenComparingInt(Line::rank)
                        .thenComparingInt(l -> l.name().length())
                        .thenComparing(Line::name))
                .toList();
        StringBuilder text = new StringBuilder(HEAD).append(VERSION).append('\n');
        int next = 0;
        for (int rail = 0; rail < RAILS; rail++) {
            text.append(String.format(Locale.ROOT, "#%04x%n", rail).replace("\r", ""));
            while (next < lines.size() && lines.get(next).place() / PLACES <= rail) {
                text.append(LedgerLine.of(lines.get(next).entry())).append('\n');
                next++;
            }
        }
        return text.toString();
    }
}
