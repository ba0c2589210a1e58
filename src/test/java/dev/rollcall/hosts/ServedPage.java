package dev.rollcall.hosts;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a host sent for an address, and where it leads.
 *
 * @param links absolute, as a browser would resolve them
 * @param anchors that an address of the page can name
 * @param canonical the address that search engines are told, and {@code refresh} the one that readers are sent on to
 * @param indexed whether search engines shall know it
 */
record ServedPage(
        int status,
        Set<String> links,
        Set<String> anchors,
        String canonical,
        String refresh,
        boolean isPage,
        boolean indexed) {
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]{1,300})[\"']?\\s*\\)");
    private static final Pattern REFRESH = Pattern.compile("(?i)^\\s*\\d+\\s*;\\s*url=(.{1,2000})$");

    /**
     * Reads it.
     *
     * @param at the address that was asked for, from which its relative ones start
     * @param type of the content, as the host says
     */
    static ServedPage of(String at, int status, String type, String text) {
        if (type.startsWith("text/html")) {
            return html(at, status, Jsoup.parse(text, at));
        }
        Set<String> links = new TreeSet<>();
        if (type.startsWith("text/css")) {
            Matcher url = CSS_URL.matcher(text);
            while (url.find()) {
                if (!url.group(1).startsWith("data:")) {
                    links.add(URI.create(at).resolve(url.group(1)).toString());
                }
            }
        } else if (type.contains("xml")) {
            Document xml = Jsoup.parse(text, at, Parser.xmlParser());
            xml.select("loc").forEach(loc -> links.add(loc.text()));
            xml.select("link[href]").forEach(link -> links.add(link.attr("href")));
            xml.select("content, summary")
                    .forEach(part -> Jsoup.parse(part.text(), base(part, at))
                            .select("[href], [src]")
                            .forEach(e -> links.addAll(addresses(e))));
        }
        return new ServedPage(status, links, Set.of(), "", "", false, false);
    }

    private static ServedPage html(String at, int status, Document page) {
        Set<String> links = new TreeSet<>();
        Set<String> anchors = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            links.addAll(addresses(element));
            if (element.hasAttr("id")) {
                anchors.add(element.id());
            }
        }
        String refresh = Optional.ofNullable(page.selectFirst("meta[http-equiv=refresh]"))
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(Matcher::matches)
                .map(found -> URI.create(at).resolve(found.group(1).strip()).toString())
                .orElse("");
        if (!refresh.isEmpty()) {
            links.add(refresh);
        }
        String canonical = Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.absUrl("href"))
                .orElse("");
        boolean indexed = page.select("meta[name=robots][content*=noindex]").isEmpty();
        return new ServedPage(status, links, anchors, canonical, refresh, true, indexed);
    }

    private static List<String> addresses(Element element) {
        List<String> addresses = new ArrayList<>();
        for (String name : List.of("href", "src", "action", "poster", "data-script")) {
            if (element.hasAttr(name) && !element.absUrl(name).isEmpty()) {
                addresses.add(element.absUrl(name));
            }
        }
        for (String candidate : element.attr("srcset").split(",", -1)) {
            if (!candidate.isBlank()) {
                addresses.add(URI.create(element.baseUri())
                        .resolve(candidate.strip().split("\\s", 2)[0])
                        .toString());
            }
        }
        return addresses;
    }

    private static String base(Element part, String at) {
        return part.attr("xml:base").isEmpty() ? at : part.attr("xml:base");
    }
}
