package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.intake.GoodPartsRepository.Value;

/** The values of properties of a good as they are kept: none that is blank, none that is too long to be looked for. */
final class GoodValues {

    private GoodValues() {}

    static List<Value> of(GoodRow row) {
        IncomingGood good = row.good();
        List<Value> values = new ArrayList<>();
        if (good.properties() != null) {
            for (Map.Entry<String, List<String>> property : good.properties().entrySet()) {
                property.getValue().stream()
                        .map(value -> Limits.text(value.strip(), Limits.VALUE))
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> values.add(new Value(row.id(), property.getKey(), value)));
            }
        }
        return values;
    }
}
