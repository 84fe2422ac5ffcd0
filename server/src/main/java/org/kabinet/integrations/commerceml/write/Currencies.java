package org.kabinet.integrations.commerceml.write;

/** How a currency is called in CommerceML. */
final class Currencies {

    private Currencies() {}

    /** Old configurations look the rouble up by its Russian abbreviation, new ones by its letter code. */
    static String written(String code, SchemaVersion version) {
        return code.equals("RUB") && !version.hasContainers() ? "руб" : code;
    }
}
