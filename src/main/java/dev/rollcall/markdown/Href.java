package dev.rollcall.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses as they may stand in a page: of a known scheme or relative, every odd character encoded. */
final class Href {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String KEPT = "-_.~!*'();:@&=+$,/?#%";

    private Href() {}

    /** The address, or nothing where it may not be linked to or is none. */
    static Optional<String> of(String written) {
        String encoded = withoutFalseScheme(encode(written.strip()));
        if (!isAllowed(encoded)) {
            return Optional.empty();
        }
        try {
            URI parsed = new URI(encoded);
            return parsed.isOpaque() && !encoded.regionMatches(true, 0, "mailto:", 0, 7)
                    ? Optional.empty()
                    : Optional.of(encoded);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isRemote(String href) {
        return href.startsWith("//")
                || href.regionMatches(true, 0, "http:", 0, 5)
                || href.regionMatches(true, 0, "https:", 0, 6);
    }

    /** A colon before any slash ends a scheme, however oddly it is spelled. */
    private static boolean isAllowed(String address) {
        int colon = address.indexOf(':');
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return true;
            }
        }
        return colon < 0 || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** A colon after what cannot be a scheme is only a character of a relative path. */
    private static String withoutFalseScheme(String address) {
        int colon = address.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            if ("/?#".indexOf(c) >= 0) {
                return address;
            }
            boolean scheme = Character.isLetterOrDigit(c) || (i > 0 && "+.-".indexOf(c) >= 0);
            if (!scheme || (i == 0 && Character.isDigit(c))) {
                return address.substring(0, colon) + "%3A" + address.substring(colon + 1);
            }
        }
        return address;
    }

    private static String encode(String written) {
        StringBuilder encoded = new StringBuilder();
        boolean fragment = false;
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            boolean plain = (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0))
                    && !(c == '%' && !isHex(written, i))
                    && !(c == '#' && fragment);
            fragment |= c == '#';
            if (plain) {
                encoded.append((char) c);
            } else {
                percent(encoded, c);
            }
        }
        return encoded.toString();
    }

    private static void percent(StringBuilder encoded, int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
    }

    private static boolean isHex(String text, int i) {
        return i + 1 < text.length()
                && Character.digit(text.charAt(i), 16) >= 0
                && Character.digit(text.charAt(i + 1), 16) >= 0;
    }
}
