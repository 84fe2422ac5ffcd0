package org.kabinet.organisations.contract;

import java.util.Optional;
import java.util.UUID;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ChangeContract {

    private final ContractRepository repository;
    private final Organisations organisations;
    private final LiveEvents live;

    ChangeContract(ContractRepository repository, Organisations organisations, LiveEvents live) {
        this.repository = repository;
        this.organisations = organisations;
        this.live = live;
    }

    @Transactional
    public Contract to(UUID id, long seen, ContractFields fields) {
        Actors.current().requires(Permission.CONTRACT_KEEP);
        Contract stored = repository.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        FieldErrors errors = new FieldErrors();
        Contract changed = stored.with(fields, entityName(stored, fields, errors), seen + 1);
        changed.check(errors);
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        UUID branch = repository.update(changed);
        UUID customer = stored.organisationId();
        live.publish(LiveEvent.ACCESS_CHANGED, customer, Audience.customer(customer, branch));
        return changed;
    }

    private String entityName(Contract stored, ContractFields fields, FieldErrors errors) {
        UUID told = fields.legalEntityId();
        if (told == null || told.equals(stored.legalEntityId())) {
            return stored.legalEntityName();
        }
        Optional<LegalEntityView> entity = organisations
                .legalEntity(told)
                .filter(it -> it.organisationId().equals(stored.organisationId()) && it.active());
        errors.require(entity.isPresent(), "/legalEntityId", "NOT_OF_THIS_CUSTOMER");
        return entity.map(LegalEntityView::name).orElse("");
    }
}
