package org.kabinet.integrations.commerceml.write;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The answer to {@code mode=info}: what statuses, ways of payment and ways of delivery there are, for the settings form of 1C. */
public final class ReferenceBook {

    /**
     * The element of statuses begins with the Latin letter C where the exchange was invented, and configurations look for
     * it so; others were written by people who typed the Cyrillic one.
     */
    private static final List<String> STATUSES = List.of("Cтатусы", "Статусы");

    private final List<Choice> statuses;
    private final List<Choice> payments;
    private final List<Choice> deliveries;

    public ReferenceBook(List<Choice> statuses, List<Choice> payments, List<Choice> deliveries) {
        this.statuses = List.copyOf(statuses);
        this.payments = List.copyOf(payments);
        this.deliveries = List.copyOf(deliveries);
    }

    /** One entry: what 1C sends back and what a person reads. */
    public record Choice(String id, String name) {}

    /** Writes the whole book. */
    public void write(OutputStream to, Charset charset) {
        XmlTree.write(
                to,
                charset,
                xml -> xml.element("Справочник", () -> {
                    for (String element : STATUSES) {
                        choices(xml, element, statuses);
                    }
                    choices(xml, "ПлатежныеСистемы", payments);
                    choices(xml, "СлужбыДоставки", deliveries);
                }));
    }

    private static void choices(XmlTree xml, String element, List<Choice> choices) throws XMLStreamException {
        xml.element(element, () -> {
            for (Choice choice : choices) {
                xml.element("Элемент", () -> {
                    xml.text("Ид", choice.id());
                    xml.text("Название", choice.name());
                });
            }
        });
    }
}
