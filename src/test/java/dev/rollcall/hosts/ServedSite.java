package dev.rollcall.hosts;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A site on a host, walked from its home page and its sitemap as a stranger would who has no script: all that it refers to is
 * asked for, with the relative addresses resolved from where the host served them. Not a look at files: what it cannot
 * reach it does not see.
 */
final class ServedSite {
    /** An address for which there is nothing, at a depth where relative links lead elsewhere. */
    private static final String MISSING = "no/such/page/anywhere";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String root;
    private final Map<String, ServedPage> pages = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();

    private ServedSite(String root) {
        this.root = root;
    }

    /**
     * Walks the site at an address.
     *
     * @param root with a final {@code /}
     */
    static ServedSite at(String root) throws IOException {
        ServedSite site = new ServedSite(root);
        site.walk();
        return site;
    }

    /** What is wrong with pages that nothing has to lead to, such as those that lead on from old addresses; sorted. */
    List<String> faultsAt(Set<String> addresses) throws IOException {
        Set<String> before = new TreeSet<>(faults);
        follow(addresses.stream().map(address -> root + address).toList());
        for (String address : addresses) {
            look(root + address, pages.getOrDefault(root + address, get(root + address)), Set.of());
        }
        return faults.stream().filter(fault -> !before.contains(fault)).toList();
    }

    /** What is wrong, sorted. */
    List<String> faults() {
        return new ArrayList<>(faults);
    }

    /** Every address that was reached, below the root. */
    Set<String> reached() {
        Set<String> reached = new TreeSet<>();
        pages.forEach((address, page) -> {
            if (page.status() == 200) {
                reached.add(address.substring(root.length()));
            }
        });
        return reached;
    }

    private void walk() throws IOException {
        follow(List.of(root));
        Set<String> map = sitemap();
        follow(map);
        map.forEach(entry -> check("sitemap.xml", entry));
        pages.forEach((address, page) -> look(address, page, map));
        for (String depth : List.of(MISSING, MISSING + "/", "x")) {
            ServedPage missing = get(root + depth);
            if (missing.status() != 404 || !missing.isPage()) {
                faults.add("`" + depth + "` is answered by " + missing.status());
            }
            missing.links().stream()
                    .filter(link -> !withoutFragment(link).equals(root + depth))
                    .forEach(link -> check(depth, link));
        }
    }

    private void follow(Iterable<String> starts) throws IOException {
        Deque<String> next = new ArrayDeque<>();
        starts.forEach(next::add);
        while (!next.isEmpty()) {
            String address = next.remove();
            if (!pages.containsKey(address)) {
                ServedPage page = get(address);
                pages.put(address, page);
                page.links().stream()
                        .filter(link -> page.status() == 200 && link.startsWith(root))
                        .map(ServedSite::withoutFragment)
                        .filter(link -> !pages.containsKey(link))
                        .forEach(next::add);
            }
        }
    }

    private Set<String> sitemap() throws IOException {
        ServedPage map = get(root + "sitemap.xml");
        Set<String> listed = new TreeSet<>();
        if (map.status() == 200) {
            map.links().forEach(link -> listed.add(ascii(link)));
        }
        return listed;
    }

    private void look(String address, ServedPage page, Set<String> map) {
        String name = address.substring(root.length());
        if (page.status() == 200) {
            page.links().forEach(link -> check(name, link));
        }
        if (page.status() == 200 && page.isPage() && !address.contains("?")) {
            lookAtHead(name, address, page, map);
        }
    }

    private void lookAtHead(String name, String address, ServedPage page, Set<String> map) {
        boolean moved = !page.refresh().isEmpty();
        String own = moved ? withoutFragment(page.refresh()) : address;
        // an old version of a page may be known by the current one, and is in no sitemap
        boolean old = name.startsWith("v/");
        ServedPage current = pages.get(page.canonical());
        boolean ofAnother = old && current != null && current.status() == 200;
        if (!same(page.canonical(), own) && !ofAnother) {
            faults.add(name + ": the canonical address is `" + page.canonical() + "`");
        }
        if (moved
                && (page.indexed()
                        || (pages.containsKey(own) && !pages.get(own).refresh().isEmpty()))) {
            faults.add(name + ": leads on to a page that leads on, or is for search engines");
        }
        boolean listed = map.contains(ascii(address));
        if (!map.isEmpty() && listed != (page.indexed() && !old)) {
            faults.add(name + ": " + (listed ? "in the sitemap, but not for search engines" : "not in the sitemap"));
        }
    }

    private void check(String from, String link) {
        String path = URI.create(root).getPath();
        if (!link.startsWith(root)) {
            String host = root.substring(0, root.length() - path.length());
            if (link.startsWith(host + "/") || link.startsWith("file:")) {
                faults.add(from + ": leaves the site for `" + link + "`");
            }
            return;
        }
        ServedPage target = pages.get(withoutFragment(link));
        if (target == null || target.status() != 200) {
            faults.add(from + ": `" + link.substring(root.length()) + "` is answered by "
                    + (target == null ? "nothing, since nobody asked" : Integer.toString(target.status())));
            return;
        }
        String fragment = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        boolean found = fragment.isEmpty()
                || fragment.equals("top")
                || !target.isPage()
                || target.anchors().contains(fragment)
                || target.anchors().contains(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
        if (!found) {
            faults.add(from + ": no such place `" + link.substring(root.length()) + "`");
        }
    }

    private ServedPage get(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(ascii(address)))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = response.headers().firstValue("Content-Type").orElse("");
            return ServedPage.of(address, response.statusCode(), type, response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean same(String one, String other) {
        return ascii(one).equals(ascii(other));
    }

    private static String ascii(String address) {
        return URI.create(address).toASCIIString();
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
