package dev.rollcall.site;

import dev.rollcall.site.view.Link;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The way from one page to the others. Links are relative, so that a site works below any path; only the page that
 * stands in for missing ones, served at any depth, has absolute ones.
 *
 * @param root what leads to the site's root: empty, {@code ../} as often as needed, or absolute
 */
record Links(String root) {
    private static final String KEPT = "-._~!$&'()*+,;=:@/#";

    /** From the page at an address below the site's root. */
    static Links from(String address) {
        int depth = 0;
        for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
            depth++;
        }
        return new Links("../".repeat(depth));
    }

    /** The href of an address below the site's root, with or without an anchor. */
    String to(String address) {
        String href = root + encoded(address);
        return href.isEmpty() || href.startsWith("#") ? "./" + href : href;
    }

    Link link(String text, String address) {
        return new Link(text, to(address));
    }

    /** The href of a copied file. */
    String toFile(String path) {
        return root + encoded(path).replace("#", "%23");
    }

    /** With everything percent-encoded that has no place in an address; letters of all languages stay. */
    static String encoded(String address) {
        if (isPlain(address) || address.codePoints().allMatch(Links::isKept)) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length());
        address.codePoints().forEach(c -> encoded.append(isKept(c) ? Character.toString(c) : percent(c)));
        return encoded.toString();
    }

    /** Nearly all are, and pages have many. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9') || c == '#' || (c >= 'A' && c <= 'Z');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0;
    }

    private static String percent(int codePoint) {
        StringBuilder percent = new StringBuilder();
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            percent.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return percent.toString();
    }
}
