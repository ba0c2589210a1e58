package dev.rollcall.site.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document in UTF-8, an element a line. What XML 1.0 cannot hold (control characters, halves of a
 * character) is dropped. Not a document to change: it is written once, from the first element to the last.
 */
final class XmlText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;

    private XmlText() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** What goes into an element. */
    @FunctionalInterface
    interface Body {
        void write(XmlText xml) throws XMLStreamException;
    }

    /** A document with this root element in this namespace. */
    static byte[] document(String root, String namespace, Body body) {
        try {
            XmlText xml = new XmlText();
            xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.block(root, inside -> {
                inside.writer.writeDefaultNamespace(namespace);
                body.write(inside);
            });
            xml.writer.writeCharacters("\n");
            xml.writer.writeEndDocument();
            xml.writer.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory failed", e);
        }
    }

    /** An element that holds others, each on a line of its own. */
    void block(String name, Body body) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        depth++;
        body.write(this);
        depth--;
        line();
        writer.writeEndElement();
    }

    /** An attribute of the element just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, legal(value));
    }

    /** An element that holds text; attributes are pairs of name and value. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(legal(text));
        writer.writeEndElement();
    }

    /** An element that holds nothing; attributes are pairs of name and value. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            attribute(pairs[i], pairs[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text without what no XML 1.0 document may hold; a carriage return would not survive reading, so it goes as well. */
    static String legal(String text) {
        if (isAllLegal(text)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllLegal(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isLegal(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
