package org.kabinet.ordering.stage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which steps lead away from a stage. */
@Component
class SetTransitions {

    private final Readers readers;
    private final StageRepository stages;
    private final Stages known;

    SetTransitions(Readers readers, StageRepository stages, Stages known) {
        this.readers = readers;
        this.stages = stages;
        this.known = known;
    }

    @Transactional
    public StageView set(UUID id, List<StageView.Step> steps, @Nullable Long seenVersion) {
        Actors.current().requires(Permission.STAGE_KEEP);
        StagePlan plan = stages.lockPlan();
        Stage stage = plan.find(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (seenVersion != null) {
            Version.mustMatch(seenVersion, stage.version());
        }
        List<Transition> transitions = steps.stream()
                .map(step ->
                        new Transition(id, step.toStageId(), step.roles(), step.commentRequired(), step.triggers()))
                .toList();
        Stage next = StageChanges.none().applied(stage);
        new StageRules().steps(stage, transitions, plan).refuseIfBroken();
        StagePlan planned = plan.with(next).withTransitions(id, transitions);
        new StageRules().plan(planned, "").refuseIfBroken();
        stages.replaceTransitions(id, transitions);
        stages.change(next);
        known.changed();
        return StageView.of(next, planned, readers.current().locale());
    }
}
