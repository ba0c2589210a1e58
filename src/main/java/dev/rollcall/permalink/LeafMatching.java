package dev.rollcall.permalink;

import dev.rollcall.permalink.Pairing.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds meetings and pages again: by the address that they want, their file, their day and their words. One of the same series and day
 * is the same unless another is more like it; one of another day only where almost all words are the same, since a day is corrected
 * seldom and notes are copied often. Looks at few candidates for each, so that time grows with the archive only.
 */
final class LeafMatching {
    private static final int MANY = 8;
    private static final int COMMON_MARK = 64;
    private static final int FEW_MARKS = 8;

    private final List<Leaf> leaves;
    private final List<KeptLeaf> kept;
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<Integer, List<Integer>> byMark = new HashMap<>();

    private LeafMatching(List<Leaf> leaves, List<KeptLeaf> kept) {
        this.leaves = leaves;
        this.kept = kept;
        for (int i = 0; i < kept.size(); i++) {
            Entry entry = kept.get(i).entry();
            for (String key : keys(entry.address(), entry.source(), entry.print())) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
            for (int m = 0; m < entry.print().size(); m++) {
                byMark.computeIfAbsent(entry.print().mark(m), k -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Which of those that are kept each leaf is. */
    static Pairing of(List<Leaf> leaves, List<KeptLeaf> kept) {
        Pairing pairing = new Pairing(leaves.size(), kept.size());
        LeafMatching matching = new LeafMatching(leaves, kept);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            matching.addPairs(i, pairs);
        }
        pairing.takeBest(pairs);
        return pairing;
    }

    private static List<String> keys(String address, String source, Print print) {
        String last = lastPart(address);
        List<String> keys = new ArrayList<>(List.of(
                "source " + source,
                "print " + print.marks(),
                "print and last " + print.marks() + " " + last,
                "file and last " + fileName(source) + " " + last));
        keys.add("base " + address);
        String base = Addresses.withoutNumber(address);
        if (!base.equals(address)) {
            keys.add("base " + base);
        }
        return keys;
    }

    private void addPairs(int leaf, List<Pair> pairs) {
        Leaf now = leaves.get(leaf);
        Set<Integer> candidates = new HashSet<>();
        for (String key : keys(now.base(), now.source(), now.body())) {
            List<Integer> found = index.getOrDefault(key, List.of());
            if (found.size() <= MANY || key.startsWith("base ")) {
                candidates.addAll(found);
            }
        }
        boolean sure = candidates.stream().map(kept::get).anyMatch(k -> isSure(now, k));
        if (!sure) {
            candidates.addAll(alike(now));
        }
        for (int candidate : candidates) {
            double score = score(now, kept.get(candidate));
            if (score > 0) {
                pairs.add(new Pair(leaf, candidate, score));
            }
        }
    }

    private static boolean isSure(Leaf now, KeptLeaf before) {
        return before.entry().isLive()
                && Addresses.fits(now.base(), before.entry().address())
                && now.source().equals(before.entry().source())
                && now.body().likeness(before.entry().print()) >= 0.8;
    }

    /** Those that share some rare words. */
    private Set<Integer> alike(Leaf now) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int m = 0; m < now.body().size(); m++) {
            List<Integer> having = byMark.getOrDefault(now.body().mark(m), List.of());
            if (having.size() <= COMMON_MARK) {
                having.forEach(k -> shared.merge(k, 1, Integer::sum));
            }
        }
        Set<Integer> alike = new HashSet<>();
        shared.forEach((k, count) -> {
            if (count >= 3) {
                alike.add(k);
            }
        });
        return alike;
    }

    /** How sure it is that both are one; 0 where they are not. */
    private static double score(Leaf now, KeptLeaf before) {
        Entry entry = before.entry();
        double likeness = now.body().likeness(entry.print());
        boolean sameBase = Addresses.fits(now.base(), entry.address());
        boolean sameSource = now.source().equals(entry.source());
        boolean sameLast = lastPart(now.base()).equals(lastPart(Addresses.withoutNumber(entry.address())))
                || lastPart(now.base()).equals(lastPart(entry.address()));
        boolean sameFile = fileName(now.source()).equals(fileName(entry.source()));
        boolean thin = Math.min(now.body().size(), entry.print().size()) < FEW_MARKS;
        if (now.kind() != entry.kind() && likeness < 0.5 && !(sameSource && likeness >= 0.3)) {
            return 0;
        }
        double needed;
        if (sameBase) {
            needed = entry.isLive() || thin ? 0 : 0.2;
        } else if (sameLast) {
            needed = !entry.isLive() ? 0.8 : sameFile ? 0.15 : 0.4;
        } else {
            needed = thin ? 1.1 : !entry.isLive() ? 0.9 : sameSource ? 0.6 : 0.7;
        }
        return likeness < needed
                ? 0
                : 0.01
                        + likeness
                        + (sameBase ? 0.5 : 0)
                        + (sameSource ? 0.2 : 0)
                        + (sameLast ? 0.2 : 0)
                        + (sameFile ? 0.1 : 0)
                        + (entry.isLive() ? 0.1 : 0);
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/', address.length() - 2) + 1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
