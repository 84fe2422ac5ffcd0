package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;

/** «ЗначенияРеквизитов»: names with one or several values. */
final class Requisites {

    private Requisites() {}

    static List<Item.Requisite> read(XmlCursor at) {
        List<Item.Requisite> requisites = new ArrayList<>();
        at.each("ЗначениеРеквизита", () -> requisite(at, requisites));
        return requisites;
    }

    private static void requisite(XmlCursor at, List<Item.Requisite> requisites) {
        NamedValues one = NamedValues.read(at, "Наименование");
        if (one.key().isEmpty()) {
            at.findings().add(one.line(), Finding.Reason.NO_NAME, "ЗначениеРеквизита", one.shown());
        } else {
            requisites.add(new Item.Requisite(one.key(), one.values()));
        }
    }
}
