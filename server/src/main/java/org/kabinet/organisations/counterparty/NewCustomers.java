package org.kabinet.organisations.counterparty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.organisations.IncomingCounterparty;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Makes a customer of somebody whom nobody knew: organisation, legal entity, a first contract, addresses. */
@Component
class NewCustomers {

    private final CounterpartyRepository repository;
    private final Seller seller;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;

    NewCustomers(CounterpartyRepository repository, Seller seller, Texts texts, Ids ids, Clock clock) {
        this.repository = repository;
        this.seller = seller;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    void add(KnownEntity entity, IncomingCounterparty news) {
        add(entity, news.person() ? OrganisationKind.INDIVIDUAL : OrganisationKind.COMPANY);
        addAddresses(entity, news);
    }

    /** Tells the first contract. */
    UUID add(KnownEntity entity, OrganisationKind kind) {
        repository.addOrganisation(entity, kind, clock.instant());
        SellerView terms = seller.view();
        String number = texts.text("organisations", "contract.main", Locale.of(terms.defaultLanguage()));
        LocalDate today = LocalDate.now(clock.withZone(terms.timeZone()));
        UUID contract = ids.next();
        repository.addContract(contract, entity, number, today, terms.currency());
        return contract;
    }

    /** Tells whether any was new. */
    boolean addAddresses(KnownEntity entity, IncomingCounterparty news) {
        boolean added = false;
        for (IncomingCounterparty.IncomingAddress address : news.deliveryAddresses()) {
            if (!address.address().isBlank() && !repository.knowsAddress(entity.organisationId(), address.address())) {
                repository.addAddress(ids.next(), entity, address, clock.instant());
                added = true;
            }
        }
        return added;
    }
}
