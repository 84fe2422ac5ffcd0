package org.kabinet.integrations.commerceml.write;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.kabinet.ordering.ExportedOrder;

/** The answer to {@code mode=query}: orders as 1C reads them. Without orders it is a valid, empty document. */
public final class OrderDocuments {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final SchemaVersion version;
    private final Charset charset;
    private final LocalDateTime formedAt;

    public OrderDocuments(SchemaVersion version, Charset charset, LocalDateTime formedAt) {
        this.version = version;
        this.charset = charset;
        this.formedAt = formedAt;
    }

    /** Writes one file with all these orders. */
    public void write(OutputStream to, List<ExportedOrder> orders) {
        XmlTree.write(
                to,
                charset,
                xml -> xml.element("КоммерческаяИнформация", () -> {
                    xml.attribute("ВерсияСхемы", version.toString());
                    xml.attribute("ДатаФормирования", SECONDS.format(formedAt));
                    for (ExportedOrder order : orders) {
                        document(xml, order);
                    }
                }));
    }

    private void document(XmlTree xml, ExportedOrder order) throws XMLStreamException {
        OrderDocument document = new OrderDocument(xml, order, version);
        xml.characters("\n");
        if (version.hasContainers()) {
            xml.element("Контейнер", document::write);
        } else {
            document.write();
        }
    }
}
