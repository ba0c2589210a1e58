package dev.rollcall.permalink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Hands out addresses, each to one asker only: the second gets {@code -2}. Names that differ by case alone are one. */
final class Addresses {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST_DIGITS = 6;

    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Takes this very address; false where somebody has it. */
    boolean takeOnly(String address) {
        return taken.add(key(address));
    }

    /**
     * Takes the address, with a final {@code /}, or the next free one like it.
     *
     * @param isUsed whether an address was published for another thing
     */
    String take(String address, Predicate<String> isUsed) {
        int count = asked.merge(key(address), 1, Integer::sum);
        if (count == 1 && !isUsed.test(address) && takeOnly(address)) {
            return address;
        }
        int number = Math.max(2, count);
        String numbered = numbered(address, number);
        while (isUsed.test(numbered) || !takeOnly(numbered)) {
            number++;
            numbered = numbered(address, number);
        }
        return numbered;
    }

    private static String numbered(String address, int number) {
        return address.substring(0, address.length() - 1) + "-" + number + "/";
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Whether one that wants an address may have this one: it, or it with a number. */
    static boolean fits(String wanted, String address) {
        return address.equals(wanted) || withoutNumber(address).equals(wanted);
    }

    /** The address without the number that told it apart; a day is no number. */
    static String withoutNumber(String address) {
        int hyphen = address.lastIndexOf('-');
        int slash = address.lastIndexOf('/', address.length() - 2);
        String digits = hyphen <= slash ? "" : address.substring(hyphen + 1, address.length() - 1);
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.charAt(0) != '0'
                && !digits.equals("1")
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber
                        && !DAY.matcher(address.substring(slash + 1, address.length() - 1))
                                .matches()
                ? address.substring(0, hyphen) + "/"
                : address;
    }
}
