package dev.rollcall.gates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a crawl keeps of a page.
 *
 * @param ids everything on it that a fragment can name
 * @param links every address on it, as written
 * @param loads the scripts and style sheets among them
 * @param faults what is wrong with the page by itself
 * @param canonical its own absolute address, where it says one and does not send its readers on
 */
record CrawledPage(
        Set<String> ids, Set<String> links, Set<String> loads, List<String> faults, Optional<String> canonical) {
    private static final Pattern CSS_URL =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]*)[\"']?\\s*\\)|@import\\s+[\"']([^\"']*)");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "poster", "action", "formaction", "cite", "xlink:href", "background", "longdesc");
    private static final Set<String> DATA_SCRIPTS = Set.of("application/json", "application/ld+json");

    static CrawledPage of(String html) {
        Document page = Jsoup.parse(html);
        Set<String> ids = new LinkedHashSet<>();
        Set<String> links = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        structure(page, faults);
        for (Element element : page.getAllElements()) {
            ids(element, ids, faults);
            links(element, links);
            scripts(element, faults);
        }
        boolean moved = page.selectFirst("meta[http-equiv=refresh]") != null;
        Optional<String> canonical = Optional.ofNullable(page.selectFirst("link[rel=canonical][href^=http]"))
                .filter(link -> !moved)
                .map(link -> link.attr("href"));
        Set<String> loads = new LinkedHashSet<>(page.select("script[src]").eachAttr("src"));
        loads.addAll(page.select("link[rel~=stylesheet]").eachAttr("href"));
        return new CrawledPage(ids, links, loads, faults, canonical);
    }

    /** The addresses in a style sheet. */
    static List<String> cssLinks(String css) {
        return CSS_URL.matcher(css)
                .results()
                .map(CrawledPage::cssAddress)
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    private static String cssAddress(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static void structure(Document page, List<String> faults) {
        one(page, "main", faults);
        one(page, "h1", faults);
        if (page.title().isBlank()) {
            faults.add("no title");
        }
        if (page.select("html[lang]").attr("lang").isBlank()) {
            faults.add("no language");
        }
        if (!page.select("base").isEmpty()) {
            faults.add("a base element");
        }
    }

    private static void one(Document page, String name, List<String> faults) {
        int found = page.select(name).size();
        if (found != 1) {
            faults.add(found + " elements " + name);
        }
    }

    private static void ids(Element element, Set<String> ids, List<String> faults) {
        if (element.hasAttr("id") && !ids.add(element.id())) {
            faults.add("id `" + element.id() + "` twice");
        }
        if (element.hasAttr("id") && (element.id().isBlank() || element.id().contains(" "))) {
            faults.add("id `" + element.id() + "` is none");
        }
        if (element.nameIs("a") && element.hasAttr("name")) {
            ids.add(element.attr("name"));
        }
    }

    private static void links(Element element, Set<String> links) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (ADDRESSES.contains(key) || (key.equals("data") && element.nameIs("object"))) {
                links.add(attribute.getValue());
            } else if (key.equals("srcset") || key.equals("imagesrcset")) {
                for (String candidate : attribute.getValue().split(",", -1)) {
                    links.add(candidate.strip().split("\\s", 2)[0]);
                }
            } else if (key.equals("style")) {
                links.addAll(cssLinks(attribute.getValue()));
            }
        }
        if (element.nameIs("style")) {
            links.addAll(cssLinks(element.data()));
        }
        if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            links.add(element.attr("content").replaceFirst("(?i)^[^;]*;\\s*url=", ""));
        }
    }

    private static void scripts(Element element, List<String> faults) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on") || attribute.getKey().equals("srcdoc")) {
                faults.add("attribute `" + attribute.getKey() + "`");
            }
        }
        boolean runs = element.nameIs("script") && !DATA_SCRIPTS.contains(element.attr("type"));
        if (runs && element.attr("src").isBlank()) {
            faults.add("inline script");
        }
        if (Set.of("iframe", "object", "embed", "frame", "applet").contains(element.normalName())) {
            faults.add("element " + element.normalName());
        }
    }
}
