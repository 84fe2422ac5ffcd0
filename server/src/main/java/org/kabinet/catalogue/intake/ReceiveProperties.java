package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.IncomingProperty;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;

/** Takes properties and the values they may take. */
@Component
class ReceiveProperties {

    private final PropertyRepository properties;
    private final Ids ids;

    ReceiveProperties(PropertyRepository properties, Ids ids) {
        this.properties = properties;
        this.ids = ids;
    }

    ImportCounts receive(List<IncomingProperty> incoming) {
        var portion = Portion.of(incoming, Remarks.PROPERTY, IncomingProperty::externalId, IncomingProperty::line);
        List<IncomingProperty> records = portion.records();
        if (records.isEmpty()) {
            return Written.nothing().counts(0, portion.remarks());
        }
        List<Remark> remarks = new ArrayList<>(portion.remarks());
        KnownIds known = new KnownIds(
                properties.known(
                        records.stream().map(IncomingProperty::externalId).toList()),
                ids::next);
        Written written = properties.write(records.stream()
                .map(property -> new PropertyRepository.Row(known.of(property.externalId()), property))
                .toList());
        List<PropertyRepository.ChoiceRow> choices = new ArrayList<>();
        records.forEach(property -> choices.addAll(choices(property, known.of(property.externalId()), remarks)));
        if (!choices.isEmpty()) {
            written.changed().addAll(properties.writeChoices(choices));
        }
        return written.counts(records.size(), remarks);
    }

    private List<PropertyRepository.ChoiceRow> choices(IncomingProperty property, UUID id, List<Remark> remarks) {
        if (property.choices() == null) {
            return List.of();
        }
        var portion = Portion.of(
                property.choices(), Remarks.PROPERTY, IncomingProperty.Choice::externalId, choice -> property.line());
        remarks.addAll(portion.remarks());
        return portion.records().stream()
                .map(choice -> new PropertyRepository.ChoiceRow(ids.next(), id, shortened(choice)))
                .toList();
    }

    private static IncomingProperty.Choice shortened(IncomingProperty.Choice choice) {
        return new IncomingProperty.Choice(choice.externalId(), Limits.text(choice.value(), Limits.VALUE));
    }
}
