package org.kabinet.catalogue.intake;

import java.util.Map;
import org.kabinet.catalogue.ImportCounts.Remark;

/** Words the report of an import is made of; the sentences stand in the module's texts under {@code finding.}. */
final class Remarks {

    static final String GROUP = "group";
    static final String PROPERTY = "property";
    static final String WAREHOUSE = "warehouse";
    static final String GOOD = "good";
    static final String OFFER = "offer";
    static final String STOCK = "stock";

    private Remarks() {}

    /** Not taken at all. */
    static Remark refused(int line, String element, String externalId, String code, String value) {
        return new Remark(true, line, element, externalId, code, arguments(value));
    }

    /** Taken, but not quite as it stands. */
    static Remark noted(int line, String element, String externalId, String code, String value) {
        return new Remark(false, line, element, externalId, code, arguments(value));
    }

    private static Map<String, String> arguments(String value) {
        return value.isEmpty() ? Map.of() : Map.of("value", value);
    }
}
