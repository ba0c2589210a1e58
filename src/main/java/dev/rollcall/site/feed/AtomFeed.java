package dev.rollcall.site.feed;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A feed in the Atom format (RFC 4287). All addresses are absolute.
 *
 * @param id the address by which readers know the feed, for ever
 * @param selfLink where the feed itself is
 * @param siteLink the page that the feed follows
 * @param language of titles and texts, as in HTML; may be empty
 * @param author who speaks; where blank, the title stands in, since Atom wants one
 * @param entries in the order to be shown; of several with one id the first
 */
public record AtomFeed(
        String id,
        String title,
        String selfLink,
        String siteLink,
        Instant updated,
        String language,
        String author,
        List<Entry> entries) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public AtomFeed {
        Map<String, Entry> byId = new LinkedHashMap<>();
        entries.forEach(e -> byId.putIfAbsent(e.id(), e));
        entries = List.copyOf(byId.values());
    }

    /**
     * One entry.
     *
     * @param id its canonical address
     * @param link where to read it
     * @param summary plain text; may be empty
     * @param html its content, where the feed carries it; links in it are relative to {@code link}
     */
    public record Entry(String id, String title, String link, Instant updated, String summary, Optional<String> html) {}

    /** The feed as a file. */
    public byte[] bytes() {
        return XmlText.document("feed", NAMESPACE, this::write);
    }

    private void write(XmlText xml) throws XMLStreamException {
        if (!language.isBlank()) {
            xml.attribute("xml:lang", language);
        }
        xml.text("id", id);
        xml.text("title", title);
        xml.text("updated", time(updated));
        xml.block("author", inside -> inside.text("name", author.isBlank() ? title : author));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", selfLink);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", siteLink);
        for (Entry entry : entries) {
            xml.block("entry", inside -> write(inside, entry));
        }
    }

    private static void write(XmlText xml, Entry entry) throws XMLStreamException {
        xml.text("id", entry.id());
        xml.text("title", entry.title());
        xml.text("updated", time(entry.updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.link());
        if (!entry.summary().isBlank()) {
            xml.text("summary", entry.summary());
        }
        if (entry.html().isPresent()) {
            xml.text("content", entry.html().get(), "type", "html", "xml:base", entry.link());
        }
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }
}
