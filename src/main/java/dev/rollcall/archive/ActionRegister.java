package dev.rollcall.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks of an archive. The same words in the same series are the same task, carried over from meeting to meeting,
 * unless it was done and comes back after more than half a year.
 */
final class ActionRegister {
    private static final long FORGOTTEN_AFTER_DAYS = 183;

    private final Map<String, Chain> open = new HashMap<>();
    private final List<Chain> chains = new ArrayList<>();

    /** Mentions of one task while they are gathered. */
    private static final class Chain {
        private final List<ActionMention> mentions = new ArrayList<>();
        private final List<Owner> owners = new ArrayList<>();
        private LocalDate last;

        Chain(LocalDate first) {
            this.last = first;
        }

        boolean isOver(LocalDate now) {
            boolean done = mentions.get(mentions.size() - 1).action().done();
            return done && ChronoUnit.DAYS.between(last, now) > FORGOTTEN_AFTER_DAYS;
        }
    }

    /** Adds a mention; meetings come oldest first. */
    void add(ActionMention mention, String series, LocalDate date, List<Owner> owners) {
        String key = series + "\n" + Words.key(mention.action().text());
        Chain chain = open.get(key);
        if (chain == null || chain.isOver(date)) {
            chain = new Chain(date);
            chains.add(chain);
            open.put(key, chain);
        }
        chain.mentions.add(mention);
        chain.last = date;
        for (Owner owner : owners) {
            boolean known = chain.owners.stream().anyMatch(o -> isSame(o, owner));
            if (!known) {
                chain.owners.add(owner);
            }
        }
    }

    private static boolean isSame(Owner left, Owner right) {
        return left.person().isPresent()
                ? left.person().equals(right.person())
                : Words.key(left.written()).equals(Words.key(right.written()));
    }

    /** Every task, by the meeting that raised it. */
    List<ActionEntry> entries() {
        return chains.stream()
                .map(c -> new ActionEntry(inOrder(c.mentions), c.owners))
                .toList();
    }

    /** Within one meeting a ticked mention counts last: the same task may stand open above and ticked below. */
    private static List<ActionMention> inOrder(List<ActionMention> mentions) {
        List<ActionMention> ordered = new ArrayList<>(mentions);
        for (int from = 0; from < ordered.size(); ) {
            int to = from + 1;
            while (to < ordered.size()
                    && ordered.get(to).meeting().equals(ordered.get(from).meeting())) {
                to++;
            }
            ordered.subList(from, to).sort(Comparator.comparing(m -> m.action().done()));
            from = to;
        }
        return ordered;
    }
}
