package dev.rollcall.build;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The domain that GitHub Pages is told to serve a site under, by a file {@code CNAME}. It follows from the site's address: a
 * custom domain serves one site, at its root. An address below a path is a project below somebody's domain, and must
 * not claim it; an address on {@code github.io} needs no claim.
 */
final class CustomDomain {
    private static final String GITHUB = ".github.io";

    private CustomDomain() {}

    static Optional<String> of(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean isRoot = address.getPath().equals("/") && address.getPort() < 0 && address.getUserInfo() == null;
        boolean isDomain = host.indexOf('.') > 0 && Character.isLetter(host.charAt(host.lastIndexOf('.') + 1));
        return isRoot && isDomain && !host.endsWith(GITHUB) ? Optional.of(host) : Optional.empty();
    }
}
