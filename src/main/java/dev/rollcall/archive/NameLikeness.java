package dev.rollcall.archive;

import dev.rollcall.source.Nearest;
import java.util.List;

/** How much alike two full names are; from the surest to the least. */
enum NameLikeness {
    /** The same words in another order, or with middle names or initials more or less. */
    SAME,
    /** The same last name, one first name the beginning of the other: {@code Dan} and {@code Daniel}. */
    SHORTENED,
    /** A last name that is mistyped. */
    MISTYPED,
    /** The same last name, first names that begin alike, or one letter apart. */
    SIMILAR,
    OTHER;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_MISTYPED = 5;
    private static final int LONG = 8;

    static NameLikeness of(List<String> left, List<String> right) {
        if (left.size() < 2 || right.size() < 2) {
            return OTHER;
        }
        String first = left.get(0);
        String last = left.get(left.size() - 1);
        String otherFirst = right.get(0);
        String otherLast = right.get(right.size() - 1);
        if (left.stream().sorted().toList().equals(right.stream().sorted().toList())
                || (first.equals(otherFirst) && last.equals(otherLast) && middlesAgree(left, right))) {
            return SAME;
        }
        if (last.equals(otherLast) && left.size() == 2 && right.size() == 2) {
            return firstNames(first, otherFirst);
        }
        boolean mistyped = first.equals(otherFirst) && left.size() == right.size() && isMistyped(last, otherLast);
        return mistyped && first.length() > 1 ? MISTYPED : OTHER;
    }

    private static NameLikeness firstNames(String left, String right) {
        boolean begins = left.startsWith(right) || right.startsWith(left);
        if (begins && Math.min(left.length(), right.length()) >= SHORTEST_BEGINNING) {
            return SHORTENED;
        }
        boolean alike = left.charAt(0) == right.charAt(0) && Math.min(left.length(), right.length()) > 1;
        return alike ? SIMILAR : OTHER;
    }

    /** Middle names may be missing, or initials; two other ones are another person. */
    private static boolean middlesAgree(List<String> left, List<String> right) {
        List<String> some = left.subList(1, left.size() - 1);
        List<String> others = right.subList(1, right.size() - 1);
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().allMatch(s -> others.stream().anyMatch(o -> o.startsWith(s) || s.startsWith(o)));
    }

    private static boolean isMistyped(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int distance = Nearest.distance(left, right);
        boolean swapped = distance == 2 && left.length() == right.length() && isSwap(left, right);
        boolean near = distance == 1 || swapped || (distance == 2 && shorter >= LONG);
        return near && shorter >= SHORTEST_MISTYPED && left.charAt(0) == right.charAt(0);
    }

    private static boolean isSwap(String left, String right) {
        int at = 0;
        while (left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at);
    }
}
