package org.kabinet.organisations.counterparty;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.legalentity.Inn;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KnownCustomers implements CustomerRegister {

    private final CounterpartyRepository repository;
    private final NewCustomers newCustomers;
    private final Organisations organisations;
    private final Ids ids;

    KnownCustomers(CounterpartyRepository repository, NewCustomers newCustomers, Organisations organisations, Ids ids) {
        this.repository = repository;
        this.newCustomers = newCustomers;
        this.organisations = organisations;
        this.ids = ids;
    }

    @Override
    public boolean isInn(String inn) {
        return Inn.isOne(inn);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganisationView> withInn(String inn) {
        return repository.organisationWith(inn).flatMap(organisations::organisation);
    }

    @Override
    @Transactional
    public UUID add(OrganisationKind kind, String name, @Nullable String inn, UUID branchId) {
        KnownEntity entity = new KnownEntity(ids.next(), ids.next(), branchId, null, name, "", inn, null, null, "");
        newCustomers.add(entity, kind);
        return entity.organisationId();
    }
}
