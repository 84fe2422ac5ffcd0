package org.kabinet.organisations.customer;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddOrganisation {

    private final OrganisationRepository repository;
    private final Organisations organisations;
    private final AccountManagerChoice managers;
    private final Ids ids;
    private final Clock clock;

    AddOrganisation(
            OrganisationRepository repository,
            Organisations organisations,
            AccountManagerChoice managers,
            Ids ids,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.managers = managers;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID with(OrganisationFields fields) {
        Actor actor = Actors.current().requires(Permission.CUSTOMER_KEEP);
        FieldErrors errors = new FieldErrors();
        UUID branch = branch(fields.branchId(), actor, errors);
        UUID id = fields.id() == null ? ids.next() : fields.id();
        OrganisationKind kind = fields.kind() == null ? OrganisationKind.COMPANY : fields.kind();
        Organisation fresh = new Organisation(id, kind, "", branch, null, OrganisationStatus.ACTIVE, 1)
                .with(fields, managers.of(fields.accountManagerId(), null, branch, false, errors), 1);
        errors.text(fresh.name(), 300, "/name");
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        if (!repository.insert(fresh, clock.instant())) {
            throw new ProblemException(OrganisationsProblem.ALREADY_EXISTS);
        }
        return id;
    }

    /** The told branch if the actor works there; a manager of one branch need not tell it. */
    private UUID branch(@Nullable UUID told, Actor actor, FieldErrors errors) {
        UUID branch =
                told == null && actor.branches().size() == 1 ? actor.branches().getFirst() : told;
        boolean reachable = branch != null
                && (actor.kind() == ActorKind.ALL || actor.branches().contains(branch))
                && organisations.branch(branch).filter(BranchView::active).isPresent();
        errors.require(reachable, "/branchId", "BRANCH_UNKNOWN");
        return branch == null ? new UUID(0, 0) : branch;
    }
}
