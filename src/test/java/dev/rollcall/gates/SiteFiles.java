package dev.rollcall.gates;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of a built site, and whether a reference on one of them leads somewhere.
 *
 * @param names of all files below the site's root, with {@code /}
 * @param anchors the ids on each page
 * @param site the absolute address of the site, with a final {@code /}, where it has one
 */
record SiteFiles(Set<String> names, Map<String, Set<String>> anchors, Optional<String> site) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto");

    /** What is wrong with a reference that stands in this file. */
    Optional<String> fault(String from, String reference) {
        String address = reference.strip();
        if (address.isEmpty()) {
            return Optional.of("empty address");
        }
        if (site.isPresent() && address.startsWith(site.get())) {
            return inside("index.html", address.substring(site.get().length()), reference);
        }
        if (SCHEME.matcher(address).matches()) {
            String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
            return OUTSIDE.contains(scheme) ? Optional.empty() : Optional.of("scheme `" + shown(reference) + "`");
        }
        if (address.startsWith("//")) {
            return Optional.empty();
        }
        return address.startsWith("/") ? fromHost(from, address) : inside(from, address, reference);
    }

    /** Whether this is the absolute address of the file. */
    boolean isAddressOf(String name, String address) {
        String own = name.endsWith("/index.html") || name.equals("index.html")
                ? name.substring(0, name.length() - "index.html".length())
                : name;
        return site.filter(address::startsWith)
                .flatMap(s -> decoded(address.substring(s.length())))
                .filter(own::equals)
                .isPresent();
    }

    /** Whether an address names another host. */
    boolean isOutside(String address) {
        boolean ours = site.isPresent() && address.startsWith(site.get());
        return !ours && (address.startsWith("//") || SCHEME.matcher(address).matches());
    }

    /** Only the page for what is not found knows no place to start from, so only it may begin at the host. */
    private Optional<String> fromHost(String from, String address) {
        String path = site.map(s -> s.replaceFirst("^[a-z]+://[^/]*", "")).orElse("");
        return from.equals("404.html") && !path.isEmpty() && address.startsWith(path)
                ? inside("index.html", address.substring(path.length()), address)
                : Optional.of("path from the host `" + shown(address) + "`");
    }

    private Optional<String> inside(String from, String address, String reference) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String beforeHash = hash < 0 ? address : address.substring(0, hash);
        int query = beforeHash.indexOf('?');
        Optional<String> path = decoded(query < 0 ? beforeHash : beforeHash.substring(0, query));
        Optional<String> target = path.flatMap(p -> target(from, p));
        if (target.isEmpty()) {
            return Optional.of("no place in the site `" + shown(reference) + "`");
        }
        if (!names.contains(target.get())) {
            boolean folder = names.contains(target.get() + "/index.html");
            return Optional.of((folder ? "final slash missing `" : "leads nowhere `") + shown(reference) + "`");
        }
        return hasAnchor(target.get(), fragment)
                ? Optional.empty()
                : Optional.of("no such anchor `" + shown(reference) + "`");
    }

    private boolean hasAnchor(String target, String fragment) {
        Set<String> ids = anchors.get(target);
        return fragment.isEmpty()
                || fragment.equals("top")
                || ids == null
                || ids.contains(fragment)
                || decoded(fragment).filter(ids::contains).isPresent();
    }

    private static Optional<String> target(String from, String path) {
        if (path.isEmpty()) {
            return Optional.of(from);
        }
        Deque<String> parts = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        boolean page = path.endsWith("/") || path.endsWith("/.") || path.endsWith("..") || path.equals(".");
        if (page) {
            parts.addLast("index.html");
        }
        return Optional.of(String.join("/", parts));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shown(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
