package org.kabinet.organisations.address;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddAddress {

    private final Organisations organisations;
    private final AddressRepository repository;
    private final Ids ids;
    private final Clock clock;

    AddAddress(Organisations organisations, AddressRepository repository, Ids ids, Clock clock) {
        this.organisations = organisations;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Address to(UUID organisationId, AddressFields fields) {
        OrganisationView customer = organisations
                .organisation(organisationId)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        AddressKeepers.mustInclude(organisationId);
        UUID id = fields.id() == null ? ids.next() : fields.id();
        Address address = Address.empty(id, organisationId).with(fields, 1);
        FieldErrors errors = new FieldErrors();
        address.check(errors);
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        if (!repository.insert(address, customer.branchId(), clock.instant())) {
            throw new ProblemException(OrganisationsProblem.ALREADY_EXISTS);
        }
        return address;
    }
}
