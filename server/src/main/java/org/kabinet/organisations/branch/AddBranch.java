package org.kabinet.organisations.branch;

import java.util.UUID;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddBranch {

    private final BranchRepository repository;
    private final Seller seller;
    private final LiveEvents live;
    private final Ids ids;

    AddBranch(BranchRepository repository, Seller seller, LiveEvents live, Ids ids) {
        this.repository = repository;
        this.seller = seller;
        this.live = live;
        this.ids = ids;
    }

    @Transactional
    public Branch with(BranchFields fields) {
        Actors.current().requires(Permission.BRANCH_KEEP);
        UUID id = fields.id() == null ? ids.next() : fields.id();
        String timeZone = seller.view().timeZone().getId();
        Branch branch = Branch.empty(id, timeZone).with(fields, 1);
        FieldErrors errors = new FieldErrors();
        branch.check(errors);
        errors.require(!repository.codeTaken(branch.code(), id), "/code", "BRANCH_CODE_TAKEN");
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        if (!repository.insert(branch)) {
            throw new ProblemException(OrganisationsProblem.ALREADY_EXISTS);
        }
        live.publish(LiveEvent.ACCESS_CHANGED, id, Audience.overseers());
        return branch;
    }
}
