package org.kabinet.integrations.commerceml.read;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads CommerceML 2 and 3 of any version piece by piece. The file decides nothing about the machine: no document type,
 * no entities, no network, and neither its size nor its shape can exhaust memory.
 */
public final class CommerceMlReader {

    private static final int DEPTH = 128;
    private static final int ATTRIBUTES = 64;
    private static final int ATTRIBUTE_SIZE = 64 << 10;
    private static final WstxInputFactory XML = safeFactory();

    private CommerceMlReader() {}

    /**
     * Hands over every entry of the file in the order of its end tags.
     *
     * @throws UnreadableFile if the file as a whole cannot be read; entries handed over before must then be forgotten
     */
    public static void read(InputStream bytes, Consumer<Entry> to) throws IOException {
        EncodedText text = EncodedText.open(bytes);
        Findings findings = new Findings(to);
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) XML.createXMLStreamReader(text.reader());
            XmlCursor at = new XmlCursor(xml, findings);
            at.toRoot();
            if (text.declarationWrong()) {
                findings.add(1, Finding.Reason.WRONG_ENCODING, at.name(), xml.getCharacterEncodingScheme());
            }
            new FileParser(at, to).read();
            at.toEnd();
            xml.close();
        } catch (XMLStreamException broken) {
            throw BrokenXml.explain(broken);
        } catch (WstxLazyException broken) {
            throw BrokenXml.explain(broken);
        }
    }

    private static WstxInputFactory safeFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTE_SIZE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity refused");
        });
        return factory;
    }
}
