package org.kabinet.integrations.commerceml.arrival;

/**
 * That all of a kind has come of one catalogue or classifier. The journal keeps it as text until the conversation has brought everything.
 *
 * @param kind what of: goods, groups, offers, warehouses, prices
 * @param source the id of the catalogue or classifier as the file has it; blank when it has none
 */
record WholePackage(String kind, String source) {

    static final String GOODS = "GOODS";
    static final String GROUPS = "GROUPS";
    static final String OFFERS = "OFFERS";
    static final String WAREHOUSES = "WAREHOUSES";
    static final String PRICES = "PRICES";

    String text() {
        return kind + " " + source;
    }

    static WholePackage of(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new WholePackage(text, "")
                : new WholePackage(text.substring(0, space), text.substring(space + 1));
    }
}
