package org.kabinet.integrations.commerceml.write;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements inside elements, in an encoding that may lack letters: those are written as character references. */
final class XmlTree {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private XmlTree(XMLStreamWriter out) {
        this.out = out;
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What a document consists of. */
    @FunctionalInterface
    interface Document {
        void write(XmlTree tree) throws XMLStreamException;
    }

    static void write(OutputStream to, Charset charset, Document document) {
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(to, charset.name());
            out.writeStartDocument(charset.name(), "1.0");
            out.writeCharacters("\n");
            document.write(new XmlTree(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write();
        out.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, legal(value));
    }

    void characters(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
    }

    /** An element with a text, left out when there is none. */
    void text(String name, @Nullable String value) throws XMLStreamException {
        if (value == null || value.isBlank()) {
            return;
        }
        out.writeStartElement(name);
        characters(value.strip());
        out.writeEndElement();
    }

    /** An amount with at least two decimals. */
    void amount(String name, BigDecimal value) throws XMLStreamException {
        BigDecimal bare = value.stripTrailingZeros();
        text(name, bare.setScale(Math.max(2, bare.scale())).toPlainString());
    }

    /** A quantity without needless zeros. */
    void quantity(String name, BigDecimal value) throws XMLStreamException {
        text(name, value.stripTrailingZeros().toPlainString());
    }

    /** «ЗначениеРеквизита», left out when it says nothing. */
    void requisite(String name, @Nullable String value) throws XMLStreamException {
        if (value == null || value.isBlank()) {
            return;
        }
        element("ЗначениеРеквизита", () -> {
            text("Наименование", name);
            text("Значение", value);
        });
    }

    /** What people paste may hold characters XML has no place for. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(XmlTree::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean whitespace = c == '\t' || c == '\n' || c == '\r';
        return whitespace || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
