package org.kabinet.integrations.commerceml.arrival;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.Counterparty;
import org.kabinet.organisations.IncomingCounterparty;

/** A counterparty of 1C as a customer. */
final class CounterpartyMapping {

    private static final int COMPANY_INN = 10;

    private CounterpartyMapping() {}

    /** The customer; nothing when it has neither an id nor a name to be known by. */
    static Optional<IncomingCounterparty> customer(Counterparty who) {
        String name = Stream.of(who.name(), who.officialName(), who.fullName())
                .filter(one -> one != null && !one.isBlank())
                .findFirst()
                .orElse("");
        if (who.id().isBlank() || name.isBlank()) {
            return Optional.empty();
        }
        String full = who.officialName() == null ? who.fullName() : who.officialName();
        return Optional.of(new IncomingCounterparty(
                who.id(),
                name,
                full == null || full.isBlank() ? null : full,
                who.inn(),
                who.kpp(),
                who.ogrn(),
                isPerson(who, name),
                who.legalAddress(),
                addresses(who)));
    }

    /** Entrepreneurs have a person's name and number but trade as companies do. */
    private static boolean isPerson(Counterparty who, String name) {
        boolean company = who.officialName() != null
                || who.kpp() != null
                || who.inn() != null && who.inn().length() == COMPANY_INN
                || name.toUpperCase(Locale.ROOT).startsWith("ИП ");
        return !company && (who.person() != null || who.inn() == null);
    }

    private static List<IncomingCounterparty.IncomingAddress> addresses(Counterparty who) {
        if (who.address() == null) {
            return List.of();
        }
        String contact = who.representatives().stream()
                .map(r -> r.who().name())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
        return List.of(new IncomingCounterparty.IncomingAddress(who.address(), contact, phone(who)));
    }

    private static @Nullable String phone(Counterparty who) {
        return who.contacts().stream()
                .filter(c ->
                        c.type() == null || c.type().toLowerCase(Locale.ROOT).contains("телефон"))
                .map(Counterparty.Contact::value)
                .findFirst()
                .orElse(null);
    }
}
