package dev.rollcall.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of versions, the newest first. What stands before the first number says nothing; numbers count as numbers; words behind
 * them come before there is nothing more, as {@code 2.0-rc1} before {@code 2.0}. A name without numbers, such as {@code main},
 * is newer than all that have one.
 */
final class NameOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("[0-9]{1,200}|[^0-9.\\-_/+\\s]{1,200}");

    @Override
    public int compare(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        if (first.isEmpty() != second.isEmpty()) {
            return first.isEmpty() ? -1 : 1;
        }
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            int difference = part(i < first.size() ? first.get(i) : "", i < second.size() ? second.get(i) : "");
            if (difference != 0) {
                return -difference;
            }
        }
        return one.compareTo(other);
    }

    /** From the first number on. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(name);
        while (part.find()) {
            if (!parts.isEmpty() || isNumber(part.group())) {
                parts.add(part.group());
            }
        }
        return parts;
    }

    private static int part(String one, String other) {
        if (isNumber(one) && isNumber(other)) {
            String first = one.replaceFirst("^0+", "");
            String second = other.replaceFirst("^0+", "");
            int longer = Integer.compare(first.length(), second.length());
            return longer != 0 ? longer : first.compareTo(second);
        }
        int kind = Integer.compare(kind(one), kind(other));
        return kind != 0 ? kind : one.compareTo(other);
    }

    /** Words, then nothing, then numbers. */
    private static int kind(String part) {
        return part.isEmpty() ? 1 : isNumber(part) ? 2 : 0;
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
