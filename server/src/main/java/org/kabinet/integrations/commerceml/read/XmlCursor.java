package org.kabinet.integrations.commerceml.read;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A forward-only cursor over elements, by local name: namespaces of real files contradict their versions. It bounds what
 * one piece may hold and tells {@link Findings} of everything that is passed over.
 */
final class XmlCursor {

    private static final int LARGEST_PIECE = 24 << 20;
    private static final int ELEMENT_COST = 64;
    private static final int NAMES = 200_000;

    private final XMLStreamReader2 xml;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();
    private int nameChars;
    private int spent;
    private String parent = "";

    XmlCursor(XMLStreamReader2 xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    /** What to do with a child element; it may be left unread. */
    @FunctionalInterface
    interface Child {
        void read(String name);
    }

    Findings findings() {
        return findings;
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }

    String name() {
        return xml.getLocalName();
    }

    /** Moves to the root element. */
    void toRoot() {
        while (advance() != START_ELEMENT) {
            if (xml.getEventType() == END_DOCUMENT) {
                throw new UnreadableFile(UnreadableFile.Cause.EMPTY, 0, "");
            }
        }
    }

    /** Reads what follows the root, which must be nothing. */
    void toEnd() {
        while (xml.getEventType() != END_DOCUMENT) {
            advance();
        }
    }

    /** From here on memory is counted anew. */
    void startPiece() {
        spent = 0;
    }

    /** Goes through the children of the current element and stops at its end. */
    void children(Child child) {
        walk(child, null);
    }

    /** Goes through the children of one name; others are remarked upon. */
    void each(String expected, Runnable one) {
        children(name -> {
            if (name.equals(expected)) {
                one.run();
            } else {
                unknown();
            }
        });
    }

    /** As {@link #children}, for an element that has text beside its children. */
    String childrenAndText(Child child) {
        StringBuilder text = new StringBuilder();
        walk(child, text);
        return Texts.trim(text.toString());
    }

    private void walk(Child child, @Nullable StringBuilder text) {
        String outer = parent;
        String here = xml.getLocalName();
        int depth = xml.getDepth();
        parent = here;
        while (advance() != END_ELEMENT || xml.getDepth() != depth) {
            switch (xml.getEventType()) {
                case START_ELEMENT -> {
                    remarkAttributes();
                    child.read(xml.getLocalName());
                    close(depth + 1);
                }
                case CHARACTERS, CDATA -> text(here, text);
                default -> {}
            }
        }
        parent = outer;
    }

    private void text(String element, @Nullable StringBuilder into) {
        if (into != null) {
            append(into);
        } else if (!xml.isWhiteSpace()) {
            findings.add(line(), Finding.Reason.STRAY_TEXT, element, xml.getText());
        }
    }

    private void close(int depth) {
        while (xml.getEventType() != END_ELEMENT || xml.getDepth() != depth) {
            advance();
        }
    }

    /** The trimmed text of the current element; elements inside it lend their text and are remarked upon. */
    String text() {
        int depth = xml.getDepth();
        String element = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        while (advance() != END_ELEMENT || xml.getDepth() != depth) {
            switch (xml.getEventType()) {
                case CHARACTERS, CDATA -> append(text);
                case START_ELEMENT ->
                    findings.add(line(), Finding.Reason.NESTED_ELEMENT, path(element, xml.getLocalName()), "");
                default -> {}
            }
        }
        return Texts.trim(text.toString());
    }

    private void append(StringBuilder text) {
        spend(xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** The trimmed attribute of the current element, by local name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Texts.trim(xml.getAttributeValue(i));
            }
        }
        return null;
    }

    /** Passes over the current element and says so. */
    void unknown() {
        findings.add(line(), Finding.Reason.UNKNOWN_ELEMENT, path(parent, xml.getLocalName()), "");
    }

    /** The element's place, for whoever looks for it in the file. */
    String path() {
        return path(parent, xml.getLocalName());
    }

    String parent() {
        return parent;
    }

    static String path(String parent, String name) {
        return parent.isEmpty() ? name : parent + "/" + name;
    }

    void remarkAttributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            spend(xml.getAttributeValue(i).length());
            if (!KnownAttributes.contains(xml.getLocalName(), attribute, xml.getAttributeNamespace(i))) {
                findings.add(
                        line(), Finding.Reason.UNKNOWN_ATTRIBUTE, path() + "/@" + attribute, xml.getAttributeValue(i));
            }
        }
    }

    private void spend(int cost) {
        spent += cost;
        if (spent > LARGEST_PIECE) {
            throw new UnreadableFile(UnreadableFile.Cause.TOO_LARGE_PIECE, line(), parent);
        }
    }

    private int advance() {
        try {
            int event = xml.next();
            if (event == START_ELEMENT) {
                spend(ELEMENT_COST);
                remember(xml.getLocalName());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    remember(xml.getAttributeLocalName(i));
                }
            } else if (event == DTD || event == ENTITY_REFERENCE) {
                throw new UnreadableFile(UnreadableFile.Cause.DOCTYPE, line(), "");
            }
            return event;
        } catch (XMLStreamException broken) {
            throw BrokenXml.explain(broken);
        }
    }

    /** The parser keeps every name for ever, so a file may not invent names without end. */
    private void remember(String name) {
        if (names.add(name)) {
            nameChars += name.length() + ELEMENT_COST;
            if (nameChars > NAMES) {
                throw new UnreadableFile(UnreadableFile.Cause.TOO_MANY_NAMES, line(), "");
            }
        }
    }
}
