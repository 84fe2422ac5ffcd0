package org.kabinet.ordering.stage;

import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a stage; no order comes there before steps lead to it. */
@Component
class CreateStage {

    private final Readers readers;
    private final StageRepository stages;
    private final Stages known;

    CreateStage(Readers readers, StageRepository stages, Stages known) {
        this.readers = readers;
        this.stages = stages;
        this.known = known;
    }

    @Transactional
    public StageView create(Stage stage) {
        Actors.current().requires(Permission.STAGE_KEEP);
        StagePlan plan = stages.lockPlan();
        if (plan.find(stage.id()).isPresent()) {
            throw new ProblemException(OrderingProblem.ID_TAKEN);
        }
        new StageRules().stage(stage).newCode(stage.code(), plan).refuseIfBroken();
        stages.add(stage);
        known.changed();
        return StageView.of(stage, plan.with(stage), readers.current().locale());
    }
}
