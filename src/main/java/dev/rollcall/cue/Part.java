package dev.rollcall.cue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the texts that a part of a pattern can match.
 *
 * @param words all of them, where they are few; in them {@link #BORDER} and {@link #NO_LETTER} stand for what is not known better
 * @param needs else of each of these sets one word stands in every such text
 * @param least how long such a text is at least
 * @param most how long at most
 * @param first what it may begin with, and what may stand where it is empty
 * @param atBorder whether it begins at an edge of a word
 */
record Part(Optional<Set<String>> words, List<Set<String>> needs, int least, int most, Chars first, boolean atBorder) {
    /** A place between a word character and something else, or an end of the text. */
    static final char BORDER = '\uFFFE';
    /** Some character that is no word character of ASCII. */
    static final char NO_LETTER = '\uFFFF';
    /** Some character beyond ASCII. */
    static final char FOREIGN = '\uFDD0';

    /** Without end. */
    static final int ENDLESS = Integer.MAX_VALUE;

    static final Part NOTHING = known(Set.of(""), 0, Chars.NONE);
    static final Part AT_BORDER =
            new Part(Optional.of(Set.of(String.valueOf(BORDER))), List.of(), 0, 0, Chars.NONE, true);
    private static final Optional<Set<String>> SOME_EDGE = Optional.of(Set.of(String.valueOf(NO_LETTER)));
    private static final Optional<Set<String>> SOME_FOREIGN = Optional.of(Set.of(String.valueOf(FOREIGN)));
    private static final int MOST_JOINED = 64;
    private static final int MOST_WORDS = 400;

    static Part unknown(int least, int most, Chars first) {
        return new Part(Optional.empty(), List.of(), least, most, first, false);
    }

    /** One of these characters. */
    static Part oneOf(Chars chars) {
        Optional<String> listed = chars.listed();
        if (listed.isPresent()) {
            Set<String> each = new LinkedHashSet<>();
            for (char c : listed.get().toCharArray()) {
                each.add(String.valueOf(Character.toLowerCase(c)));
            }
            return known(each, 1, chars);
        }
        int most = chars.others().equals(Optional.of("")) ? 1 : 2; // two halves of a character
        if (!chars.areEdges()) {
            return unknown(1, most, chars);
        }
        boolean foreign = chars.low() == 0 && chars.high() == 0;
        return new Part(foreign ? SOME_FOREIGN : SOME_EDGE, List.of(), 1, most, chars, false);
    }

    private static Part known(Set<String> words, int length, Chars first) {
        return new Part(Optional.of(words), List.of(), length, length, first, false);
    }

    /** One after the other. */
    static Part sequence(List<Part> parts) {
        List<Part> runs = new ArrayList<>();
        for (Part part : parts) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).joins(part)) {
                runs.set(last, runs.get(last).then(part, product(runs.get(last), part), List.of()));
            } else {
                runs.add(part);
            }
        }
        Part all = runs.isEmpty() ? NOTHING : runs.get(0);
        for (Part part : runs.subList(Math.min(1, runs.size()), runs.size())) {
            List<Set<String>> both = new ArrayList<>(all.wanted());
            both.addAll(part.wanted());
            all = all.then(part, Optional.empty(), both);
        }
        return all;
    }

    private Part then(Part next, Optional<Set<String>> words, List<Set<String>> needs) {
        Chars begins = least == 0 ? first.or(next.first) : first;
        boolean border = atBorder || (most == 0 && next.atBorder);
        return new Part(words, needs, least + next.least, sum(most, next.most), begins, border);
    }

    private boolean joins(Part next) {
        int product = words.map(Set::size).orElse(MOST_WORDS)
                * next.words.map(Set::size).orElse(MOST_WORDS);
        return words.isPresent() && next.words.isPresent() && product <= MOST_JOINED;
    }

    private static Optional<Set<String>> product(Part left, Part right) {
        Set<String> joined = new LinkedHashSet<>();
        for (String l : left.words.orElse(Set.of())) {
            for (String r : right.words.orElse(Set.of())) {
                joined.add(l.concat(r));
            }
        }
        return Optional.of(joined);
    }

    /** One of these. */
    static Part choice(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> any = new LinkedHashSet<>();
        boolean known = true;
        boolean needed = true;
        Chars first = Chars.NONE;
        int least = ENDLESS;
        int most = 0;
        boolean border = true;
        for (Part part : parts) {
            known &= part.words.isPresent();
            Optional<Set<String>> best = part.words.or(part::best);
            needed &= best.isPresent();
            any.addAll(best.orElse(Set.of()));
            first = first.or(part.first);
            least = Math.min(least, part.least);
            most = Math.max(most, part.most);
            border &= part.atBorder;
        }
        if (known && any.size() <= MOST_WORDS) {
            return new Part(Optional.of(any), List.of(), least, most, first, border);
        }
        boolean wanted = needed && any.size() <= MOST_WORDS;
        return new Part(Optional.empty(), wanted ? List.of(any) : List.of(), least, most, first, border);
    }

    /** It several times over. */
    Part repeated(int atLeast, int atMost) {
        int low = least * Math.min(atLeast, 1000);
        int high = most == 0 || atMost == 0 ? 0 : atMost == ENDLESS || most == ENDLESS ? ENDLESS : most * atMost;
        boolean edges = words.equals(SOME_EDGE) || words.equals(SOME_FOREIGN);
        if (atLeast > 0) {
            boolean same = edges || atMost == 1;
            return new Part(same ? words : Optional.empty(), same ? needs : wanted(), low, high, first, atBorder);
        }
        Optional<Set<String>> either = words.filter(w -> edges || atMost == 1).map(w -> {
            Set<String> more = new LinkedHashSet<>(w);
            more.add("");
            return more;
        });
        return new Part(either, List.of(), 0, high, first, false);
    }

    /** The sets of words of which one each is needed. */
    List<Set<String>> wanted() {
        return words.isPresent() ? List.of(words.get()) : needs;
    }

    private Optional<Set<String>> best() {
        Optional<Set<String>> best = Optional.empty();
        double least = Need.NO_HELP;
        for (Set<String> need : needs) {
            double likelihood = Need.likelihood(need);
            if (likelihood < least) {
                best = Optional.of(need);
                least = likelihood;
            }
        }
        return best;
    }

    private static int sum(int one, int other) {
        return one == ENDLESS || other == ENDLESS ? ENDLESS : one + other;
    }
}
