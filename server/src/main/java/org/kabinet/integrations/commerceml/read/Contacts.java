package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** «Контакты»: ways to reach somebody. */
final class Contacts {

    private Contacts() {}

    static List<Counterparty.Contact> read(XmlCursor at) {
        List<Counterparty.Contact> contacts = new ArrayList<>();
        at.each("Контакт", () -> {
            Fields contact = Fields.read(at, Set.of("Тип", "Вид", "Значение", "Комментарий"));
            String type = contact.textOrNull("Тип") == null ? contact.textOrNull("Вид") : contact.textOrNull("Тип");
            String value = contact.textOrBlank("Значение");
            if (!value.isEmpty()) {
                contacts.add(new Counterparty.Contact(type, value));
            }
        });
        return contacts;
    }
}
