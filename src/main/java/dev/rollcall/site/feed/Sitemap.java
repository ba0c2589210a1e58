package dev.rollcall.site.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The list of a site's pages for search engines (sitemaps.org, protocol 0.9). A file of it may name 50,000 pages, so a
 * larger site has several and an index of them.
 *
 * @param pages sorted by address, each once
 */
public record Sitemap(List<Page> pages) {
    /** Where search engines find it, below the site's root. */
    public static final String FILE = "sitemap.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_PAGES = 50_000;

    public Sitemap {
        Map<String, Page> byAddress = new TreeMap<>();
        pages.forEach(p -> byAddress.putIfAbsent(p.address(), p));
        pages = List.copyOf(byAddress.values());
    }

    /**
     * A page of the site.
     *
     * @param address absolute
     * @param changed the day of its last change, where known
     */
    public record Page(String address, Optional<LocalDate> changed) {}

    /**
     * The files by their names below the site's root.
     *
     * @param site the site's absolute address, with a final {@code /}
     */
    public SortedMap<String, byte[]> files(String site) {
        return files(site, MOST_PAGES);
    }

    SortedMap<String, byte[]> files(String site, int most) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (pages.size() <= most) {
            files.put(FILE, urls(pages));
            return Collections.unmodifiableSortedMap(files);
        }
        List<String> names = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += most) {
            String name = "sitemap-" + (names.size() + 1) + ".xml";
            names.add(name);
            files.put(name, urls(pages.subList(from, Math.min(from + most, pages.size()))));
        }
        files.put(FILE, index(site, names));
        return Collections.unmodifiableSortedMap(files);
    }

    private static byte[] urls(List<Page> pages) {
        return XmlText.document("urlset", NAMESPACE, xml -> {
            for (Page page : pages) {
                xml.block("url", inside -> write(inside, page));
            }
        });
    }

    private static void write(XmlText xml, Page page) throws XMLStreamException {
        xml.text("loc", page.address());
        if (page.changed().isPresent()) {
            xml.text(
                    "lastmod",
                    DateTimeFormatter.ISO_LOCAL_DATE.format(page.changed().get()));
        }
    }

    private static byte[] index(String site, List<String> names) {
        return XmlText.document("sitemapindex", NAMESPACE, xml -> {
            for (String name : names) {
                xml.block("sitemap", inside -> inside.text("loc", site + name));
            }
        });
    }
}
