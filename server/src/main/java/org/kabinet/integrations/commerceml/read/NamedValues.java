package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A key with its «Значение» elements, of which there may be several. */
record NamedValues(int line, String key, List<String> values) {

    /** Reads the current element, whose key stands in the child of that name. */
    static NamedValues read(XmlCursor at, String keyElement) {
        List<String> values = new ArrayList<>();
        Fields fields = Fields.read(at, Set.copyOf(List.of(keyElement, "Наименование")), name -> {
            if (name.equals("Значение") || name.equals("ИдЗначения")) {
                values.add(at.text());
            } else {
                at.unknown();
            }
        });
        return new NamedValues(fields.line(), fields.textOrBlank(keyElement), List.copyOf(values));
    }

    /** The values in one line, for a finding. */
    String shown() {
        return String.join(", ", values);
    }
}
