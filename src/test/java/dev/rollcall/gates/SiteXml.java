package dev.rollcall.gates;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A feed or a sitemap: the addresses in it and what is wrong with it by itself. */
record SiteXml(List<String> links, List<String> faults) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static SiteXml of(String text) {
        List<String> links = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            Element root = parsed(text).getDocumentElement();
            if (ATOM.equals(root.getNamespaceURI())) {
                feed(root, links, faults);
            } else if (SITEMAP.equals(root.getNamespaceURI())) {
                elements(root, "loc").forEach(loc -> links.add(loc.getTextContent()));
                unique("loc", links, faults);
            }
        } catch (SAXException e) {
            faults.add("not well-formed: " + e.getMessage());
        }
        return new SiteXml(links, faults);
    }

    private static Document parsed(String text) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 4287, 4.1.1 and 4.1.2: what has to be there, and once. */
    private static void feed(Element feed, List<String> links, List<String> faults) {
        whole(feed, faults);
        if (elements(feed, "author").isEmpty()) {
            faults.add("no author");
        }
        List<String> ids = new ArrayList<>();
        for (Element entry : elements(feed, "entry")) {
            whole(entry, faults);
            elements(entry, "id").forEach(id -> ids.add(id.getTextContent()));
            elements(entry, "content").forEach(content -> content(content, links, faults));
        }
        unique("id", ids, faults);
        links.addAll(ids);
        elements(feed, "link").forEach(link -> links.add(link.getAttribute("href")));
    }

    private static void whole(Element element, List<String> faults) {
        for (String name : List.of("id", "title", "updated")) {
            if (children(element, name) != 1) {
                faults.add(children(element, name) + " elements " + name + " in " + element.getLocalName());
            }
        }
        String updated = elements(element, "updated").stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
        try {
            Instant.parse(updated);
        } catch (DateTimeParseException e) {
            faults.add("time `" + updated + "`");
        }
    }

    private static void content(Element content, List<String> links, List<String> faults) {
        String base = content.getAttributeNS(XMLConstants.XML_NS_URI, "base");
        for (var link : Jsoup.parseBodyFragment(content.getTextContent()).select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            try {
                links.add(URI.create(base).resolve(address).toString());
            } catch (IllegalArgumentException e) {
                faults.add("address `" + address + "` in content");
            }
        }
    }

    private static void unique(String what, List<String> values, List<String> faults) {
        Set<String> seen = new HashSet<>();
        values.stream().filter(v -> !seen.add(v)).forEach(v -> faults.add(what + " `" + v + "` twice"));
    }

    private static long children(Element element, String name) {
        return elements(element, name).stream()
                .filter(e -> e.getParentNode() == element)
                .count();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
