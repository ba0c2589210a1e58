package dev.rollcall.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Hands out addresses, each to one asker only: the second gets {@code -2}. Names that differ by case alone are one. */
final class Addresses {
    private final Map<String, Integer> asked = new HashMap<>();

    /** Takes the address, with a final {@code /}, or the next free one like it. */
    String take(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        int count = asked.merge(wanted, 1, Integer::sum);
        if (count == 1) {
            return address;
        }
        return take(address.substring(0, address.length() - 1) + "-" + count + "/");
    }
}
