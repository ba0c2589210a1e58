package dev.rollcall.archive;

import dev.rollcall.people.Spelling;
import dev.rollcall.source.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which people that were told apart by handle or full name are one all the same. Never two who are at one meeting together,
 * and never without a series or an affiliation in common. What is likely and no more is asked.
 */
final class Likenesses {
    private static final int HARDLY_EVER = 2;
    private static final int OFTEN = 3;
    private static final int SHORTEST_NEAR_HANDLE = 5;
    private static final int SLACK_DAYS = 366;

    private final Questions questions;

    Likenesses(Questions questions) {
        this.questions = questions;
    }

    private enum Verdict {
        SAME,
        MISTYPED,
        ASK,
        OTHER
    }

    /** For everyone who is somebody else, who that is. Both keep their rows. */
    Map<Identity, Identity> among(List<Identity> identities) {
        Map<Identity, Identity> same = new HashMap<>();
        Map<Identity, Set<Identity>> neighbors = neighbors(identities);
        for (Identity one : identities) {
            List<Identity> merged = new ArrayList<>();
            List<Identity> mistyped = new ArrayList<>();
            List<Identity> alike = new ArrayList<>();
            for (Identity other : neighbors.getOrDefault(one, Set.of())) {
                switch (weaker(one, other) ? verdict(one, other) : Verdict.OTHER) {
                    case SAME -> merged.add(other);
                    case MISTYPED -> mistyped.add(other);
                    case ASK -> alike.add(other);
                    case OTHER -> {}
                }
            }
            decide(one, merged, mistyped, alike).ifPresent(other -> same.put(one, other));
        }
        return same;
    }

    private Optional<Identity> decide(
            Identity one, List<Identity> merged, List<Identity> mistyped, List<Identity> alike) {
        if (merged.size() == 1) {
            return Optional.of(merged.get(0));
        }
        if (merged.isEmpty() && mistyped.size() == 1) {
            questions.mistyped(one, mistyped.get(0));
            return Optional.of(mistyped.get(0));
        }
        List<Identity> doubtful = new ArrayList<>(merged);
        doubtful.addAll(mistyped);
        doubtful.addAll(alike);
        for (Identity other : doubtful) {
            if (one.handle().isPresent() && other.handle().isPresent()) {
                questions.sameName(one, other);
            } else {
                questions.similar(one, other);
            }
        }
        return Optional.empty();
    }

    /** People who have a word of a name in common, sorted. */
    private static Map<Identity, Set<Identity>> neighbors(List<Identity> identities) {
        Map<String, List<Identity>> byWord = new HashMap<>();
        for (Identity identity : identities) {
            Set<String> words = new LinkedHashSet<>();
            identity.names().forEach(n -> words.addAll(Spelling.words(n)));
            words.stream()
                    .filter(w -> w.length() > 1)
                    .forEach(w ->
                            byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(identity));
        }
        Map<Identity, Set<Identity>> neighbors = new HashMap<>();
        byWord.values().stream()
                .filter(l -> l.size() > 1)
                .forEach(l -> l.forEach(i -> neighbors
                        .computeIfAbsent(i, k -> new LinkedHashSet<>())
                        .addAll(l.stream().filter(o -> !o.equals(i)).toList())));
        neighbors.replaceAll((i, others) ->
                new LinkedHashSet<>(others.stream().sorted(Identity.order()).toList()));
        return neighbors;
    }

    /** Of two the one who would be taken for the other, never the other way round. */
    private static boolean weaker(Identity one, Identity other) {
        if (one.known().isPresent() != other.known().isPresent()) {
            return other.known().isPresent();
        }
        if (one.handle().isPresent() != other.handle().isPresent()) {
            return other.handle().isPresent();
        }
        int rows = Integer.compare(one.rows().size(), other.rows().size());
        return rows != 0 ? rows < 0 : Identity.order().compare(one, other) > 0;
    }

    private static Verdict verdict(Identity one, Identity other) {
        boolean together = one.isEverWith(other);
        boolean strangers = one.series().stream().noneMatch(other::isIn) && !shareAffiliation(one, other);
        boolean bothKnown = one.known().isPresent() && other.known().isPresent();
        if (together
                || bothKnown
                || one.rows().isEmpty()
                || (strangers && other.known().isEmpty())) {
            return Verdict.OTHER;
        }
        if (one.handle().isPresent() && other.handle().isPresent()) {
            return twoHandles(one, other);
        }
        return handleSaysSo(one, other) ? Verdict.SAME : byName(one, other);
    }

    /** Somebody who renamed the account, or two namesakes. */
    private static Verdict twoHandles(Identity one, Identity other) {
        boolean sameName = likeness(one, other) == NameLikeness.SAME;
        boolean told = one.known().isPresent() || other.known().isPresent();
        boolean evidence = shareAffiliation(one, other) || nearHandles(one, other) || isApart(one, other);
        return !sameName ? Verdict.OTHER : evidence && !told ? Verdict.SAME : Verdict.ASK;
    }

    private static Verdict byName(Identity one, Identity other) {
        boolean near = isNear(one, other);
        return switch (likeness(one, other)) {
            case SAME -> Verdict.SAME;
            case SHORTENED -> near ? Verdict.SAME : Verdict.ASK;
            case MISTYPED -> {
                boolean slip = one.rows().size() <= HARDLY_EVER && other.rows().size() >= OFTEN;
                yield near && (slip || shareAffiliation(one, other)) ? Verdict.MISTYPED : Verdict.ASK;
            }
            case SIMILAR -> near ? Verdict.ASK : Verdict.OTHER;
            case OTHER -> Verdict.OTHER;
        };
    }

    private static NameLikeness likeness(Identity one, Identity other) {
        NameLikeness most = NameLikeness.OTHER;
        for (List<String> name : one.fullNames()) {
            for (List<String> otherName : other.fullNames()) {
                NameLikeness likeness = NameLikeness.of(name, otherName);
                most = likeness.compareTo(most) < 0 ? likeness : most;
            }
        }
        return most;
    }

    /** A full name without handle, and somebody of that first name whose handle is made from the last one. */
    private static boolean handleSaysSo(Identity one, Identity other) {
        return one.handle().isEmpty()
                && one.fullNames().stream()
                        .anyMatch(full -> other.names().stream()
                                        .anyMatch(n -> Spelling.key(n).equals(full.get(0)))
                                && other.handles().stream().anyMatch(h -> HandleShape.isOf(h, full)));
    }

    private static boolean shareAffiliation(Identity one, Identity other) {
        return one.affiliations().stream()
                .anyMatch(a -> !a.isBlank() && other.affiliations().contains(a));
    }

    private static boolean nearHandles(Identity one, Identity other) {
        return one.handles().stream()
                .anyMatch(a -> other.handles().stream()
                        .anyMatch(b -> isNearHandle(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT))));
    }

    private static boolean isNearHandle(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORTEST_NEAR_HANDLE
                && (one.contains(other) || other.contains(one) || Nearest.distance(one, other) <= 2);
    }

    /** Whether one is only seen before the other, or after. */
    private static boolean isApart(Identity one, Identity other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    private static boolean isBefore(Identity one, Identity other) {
        Optional<LocalDate> last = one.lastDay();
        Optional<LocalDate> first = other.firstDay();
        return last.isPresent()
                && first.isPresent()
                && last.get().isBefore(first.get())
                && !last.get().plusDays(SLACK_DAYS).isBefore(first.get());
    }

    /** Whether they are seen at the same time, give or take a year. */
    private static boolean isNear(Identity one, Identity other) {
        boolean early = one.lastDay().isPresent()
                && other.firstDay().isPresent()
                && one.lastDay()
                        .get()
                        .plusDays(SLACK_DAYS)
                        .isBefore(other.firstDay().get());
        boolean late = one.firstDay().isPresent()
                && other.lastDay().isPresent()
                && other.lastDay()
                        .get()
                        .plusDays(SLACK_DAYS)
                        .isBefore(one.firstDay().get());
        return !early && !late;
    }
}
