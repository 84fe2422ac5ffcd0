package org.kabinet.organisations.customer;

import java.util.UUID;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationEvent;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ChangeOrganisation {

    private final OrganisationRepository repository;
    private final Organisations organisations;
    private final AccountManagerChoice managers;
    private final LiveEvents live;
    private final ApplicationEventPublisher events;

    ChangeOrganisation(
            OrganisationRepository repository,
            Organisations organisations,
            AccountManagerChoice managers,
            LiveEvents live,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.organisations = organisations;
        this.managers = managers;
        this.live = live;
        this.events = events;
    }

    @Transactional
    public void to(UUID id, long seen, OrganisationFields fields) {
        Actor actor = Actors.current().requires(Permission.CUSTOMER_KEEP);
        Organisation stored = repository.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        FieldErrors errors = new FieldErrors();
        Organisation moved = stored.with(fields, stored.accountManager(), seen + 1);
        checkMove(stored, moved, actor, errors);
        StaffMember manager = managers.of(
                fields.accountManagerId(), stored.accountManager(), moved.branchId(), moved.movedFrom(stored), errors);
        Organisation changed = moved.with(fields, manager, seen + 1);
        errors.text(changed.name(), 300, "/name");
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        repository.update(changed);
        if (changed.movedFrom(stored)) {
            events.publishEvent(new OrganisationEvent.MovedToBranch(id, changed.branchId()));
        }
        live.publish(LiveEvent.ACCESS_CHANGED, id, Audience.customer(id, changed.branchId()));
    }

    private void checkMove(Organisation stored, Organisation changed, Actor actor, FieldErrors errors) {
        if (changed.movedFrom(stored)) {
            actor.requires(Permission.CUSTOMER_ASSIGN);
            boolean known = organisations
                    .branch(changed.branchId())
                    .filter(BranchView::active)
                    .isPresent();
            errors.require(known, "/branchId", "BRANCH_UNKNOWN");
        }
    }
}
