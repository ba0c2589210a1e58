package dev.rollcall.permalink;

import java.util.List;

/**
 * How far a ledger is behind what is there now.
 *
 * @param fresh addresses that it does not have
 * @param moved that lead elsewhere now, or are back
 * @param gone that are no longer there
 * @param reworded whose words have changed so much that the next change might lose them, or whose file is another
 */
public record LedgerChange(int fresh, int moved, int gone, int reworded) {
    private static final double STILL_KNOWN = 0.7;

    /** What is in the newer ledger and not in the older. */
    public static LedgerChange of(Ledger older, Ledger newer) {
        int[] counts = new int[4];
        newer.entries().forEach(e -> {
            int place = place(older.at(e.address()).stream().toList(), e);
            if (place >= 0) {
                counts[place]++;
            }
        });
        older.entries().filter(e -> newer.at(e.address()).isEmpty()).forEach(e -> counts[2]++);
        return new LedgerChange(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int place(List<Entry> before, Entry now) {
        if (before.isEmpty()) {
            return 0;
        }
        Entry old = before.get(0);
        boolean same = old.state() == now.state() && old.to().equals(now.to()) && old.kind() == now.kind();
        if (!same) {
            return now.state() == Entry.State.GONE ? 2 : 1;
        }
        boolean known = old.print().likeness(now.print()) >= STILL_KNOWN
                || old.print().marks().equals(now.print().marks());
        return now.isLive() && (!known || !old.source().equals(now.source())) ? 3 : -1;
    }

    public boolean isNone() {
        return fresh + moved + gone + reworded == 0;
    }

    /** In words, such as {@code 3 new, 1 moved}. */
    public String words() {
        StringBuilder words = new StringBuilder();
        add(words, fresh, "new");
        add(words, moved, "moved");
        add(words, gone, "gone");
        add(words, reworded, "changed");
        return words.toString();
    }

    private static void add(StringBuilder words, int count, String what) {
        if (count > 0) {
            words.append(words.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(what);
        }
    }
}
