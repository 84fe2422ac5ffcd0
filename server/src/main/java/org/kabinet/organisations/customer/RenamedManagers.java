package org.kabinet.organisations.customer;

import java.util.UUID;
import org.kabinet.organisations.AccountManagers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RenamedManagers implements AccountManagers {

    private final OrganisationRepository repository;

    RenamedManagers(OrganisationRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void renamed(UUID personId, String name) {
        repository.renameManager(personId, name);
    }
}
