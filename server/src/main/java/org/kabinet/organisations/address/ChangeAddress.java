package org.kabinet.organisations.address;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes an address, puts it away, or brings it back. */
@Component
class ChangeAddress {

    private final AddressRepository repository;

    ChangeAddress(AddressRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Address by(UUID id, long seen, UnaryOperator<Address> change) {
        Address stored = repository.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        AddressKeepers.mustInclude(stored.organisationId());
        Version.mustMatch(seen, stored.version());
        Address changed = change.apply(stored);
        FieldErrors errors = new FieldErrors();
        changed.check(errors);
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        repository.update(changed);
        return changed;
    }
}
