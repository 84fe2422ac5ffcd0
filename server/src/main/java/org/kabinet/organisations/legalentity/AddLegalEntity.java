package org.kabinet.organisations.legalentity;

import java.util.UUID;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddLegalEntity {

    private final Organisations organisations;
    private final LegalEntityRepository repository;
    private final Ids ids;

    AddLegalEntity(Organisations organisations, LegalEntityRepository repository, Ids ids) {
        this.organisations = organisations;
        this.repository = repository;
        this.ids = ids;
    }

    @Transactional
    public LegalEntity to(UUID organisationId, LegalEntityFields fields) {
        Actors.current().requires(Permission.CUSTOMER_KEEP);
        OrganisationView customer = organisations
                .organisation(organisationId)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        UUID id = fields.id() == null ? ids.next() : fields.id();
        LegalEntity entity = LegalEntity.empty(id, organisationId).with(fields, 1);
        refuseIfWrong(entity);
        if (!repository.insert(entity, customer.branchId())) {
            throw new ProblemException(OrganisationsProblem.ALREADY_EXISTS);
        }
        return entity;
    }

    private void refuseIfWrong(LegalEntity entity) {
        FieldErrors errors = new FieldErrors();
        entity.check(errors);
        String inn = entity.inn();
        if (inn != null) {
            repository
                    .customerWith(inn, entity.kpp(), entity.id())
                    .ifPresent(name -> errors.require(false, "/inn", "INN_KNOWN", name));
        }
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
    }
}
