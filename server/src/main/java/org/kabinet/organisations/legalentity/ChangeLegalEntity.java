package org.kabinet.organisations.legalentity;

import java.util.UUID;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ChangeLegalEntity {

    private final LegalEntityRepository repository;

    ChangeLegalEntity(LegalEntityRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public LegalEntity to(UUID id, long seen, LegalEntityFields fields) {
        Actors.current().requires(Permission.CUSTOMER_KEEP);
        LegalEntity stored = repository.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        LegalEntity changed = stored.with(fields, seen + 1);
        FieldErrors errors = new FieldErrors();
        changed.check(errors);
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        repository.update(changed);
        return changed;
    }
}
