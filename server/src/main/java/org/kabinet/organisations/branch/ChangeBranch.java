package org.kabinet.organisations.branch;

import java.util.UUID;
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
class ChangeBranch {

    private final BranchRepository repository;
    private final LiveEvents live;

    ChangeBranch(BranchRepository repository, LiveEvents live) {
        this.repository = repository;
        this.live = live;
    }

    @Transactional
    public Branch to(UUID id, long seen, BranchFields fields) {
        Actors.current().requires(Permission.BRANCH_KEEP);
        Branch stored = repository.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        Branch changed = stored.with(fields, seen + 1);
        FieldErrors errors = new FieldErrors();
        changed.check(errors);
        errors.require(!repository.codeTaken(changed.code(), id), "/code", "BRANCH_CODE_TAKEN");
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        repository.update(changed);
        live.publish(LiveEvent.ACCESS_CHANGED, id, Audience.overseers());
        return changed;
    }
}
