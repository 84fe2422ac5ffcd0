package org.kabinet.catalogue.product;

import java.util.Map;

/** What distinguishes a variant from its sisters, in words. */
final class VariantLabel {

    private VariantLabel() {}

    /** The values of the characteristics; the ERP's own name for it where there are none; nothing for the good itself. */
    static String of(boolean plain, String name, Map<String, String> characteristics) {
        if (!characteristics.isEmpty()) {
            return String.join(", ", characteristics.values());
        }
        return plain ? "" : name;
    }

    /** The product's name with the label; not twice where the ERP has put the one into the other. */
    static String fullName(String productName, String label) {
        if (label.isEmpty()) {
            return productName;
        }
        return label.startsWith(productName) ? label : productName + ", " + label;
    }
}
