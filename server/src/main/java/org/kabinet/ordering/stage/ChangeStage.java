package org.kabinet.ordering.stage;

import java.util.UUID;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renames a stage, plans it anew, or switches it off and on. */
@Component
class ChangeStage {

    private final Readers readers;
    private final StageRepository stages;
    private final StageQueries queries;
    private final Stages known;

    ChangeStage(Readers readers, StageRepository stages, StageQueries queries, Stages known) {
        this.readers = readers;
        this.stages = stages;
        this.queries = queries;
        this.known = known;
    }

    @Transactional
    public StageView change(UUID id, StageChanges changes, long seenVersion) {
        Actors.current().requires(Permission.STAGE_KEEP);
        StagePlan plan = stages.lockPlan();
        Stage before = plan.find(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seenVersion, before.version());
        Stage changed = changes.applied(before);
        StagePlan planned = plan.with(changed);
        new StageRules().stage(changed).plan(planned, "/active").refuseIfBroken();
        if (before.active() && !changed.active() && before.phase().open() && queries.holdsOrders(id)) {
            throw new ProblemException(OrderingProblem.STAGE_IN_USE);
        }
        stages.change(changed);
        known.changed();
        return StageView.of(changed, planned, readers.current().locale());
    }
}
