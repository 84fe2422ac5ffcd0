package org.kabinet.ordering.stage;

import static org.kabinet.jooq.ordering.Tables.STAGE;
import static org.kabinet.jooq.ordering.Tables.STAGE_TRANSITION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes stages and the steps between them. */
@Repository
class StageRepository {

    private final DSLContext sql;
    private final StageQueries stages;

    StageRepository(DSLContext sql, StageQueries stages) {
        this.sql = sql;
        this.stages = stages;
    }

    /** All stages, held until the transaction ends: what must stay true is true of all of them together. */
    StagePlan lockPlan() {
        sql.selectOne().from(STAGE).orderBy(STAGE.ID).forUpdate().execute();
        return stages.plan();
    }

    void add(Stage stage) {
        sql.insertInto(STAGE)
                .set(STAGE.ID, stage.id())
                .set(STAGE.CODE, stage.code())
                .set(STAGE.NAME_RU, stage.nameRu())
                .set(STAGE.NAME_EN, stage.nameEn())
                .set(STAGE.PHASE, stage.phase().name())
                .set(STAGE.POSITION, stage.position())
                .set(STAGE.PLANNED_HOURS, stage.plannedHours())
                .set(STAGE.CUSTOMER_MAY_CANCEL, stage.customerMayCancel())
                .set(STAGE.ACTIVE, stage.active())
                .set(STAGE.VERSION, stage.version())
                .execute();
    }

    void change(Stage stage) {
        sql.update(STAGE)
                .set(STAGE.NAME_RU, stage.nameRu())
                .set(STAGE.NAME_EN, stage.nameEn())
                .set(STAGE.POSITION, stage.position())
                .set(STAGE.PLANNED_HOURS, stage.plannedHours())
                .set(STAGE.CUSTOMER_MAY_CANCEL, stage.customerMayCancel())
                .set(STAGE.ACTIVE, stage.active())
                .set(STAGE.VERSION, stage.version())
                .where(STAGE.ID.eq(stage.id()))
                .execute();
    }

    void replaceTransitions(UUID from, List<Transition> steps) {
        sql.deleteFrom(STAGE_TRANSITION)
                .where(STAGE_TRANSITION.FROM_STAGE_ID.eq(from))
                .execute();
        var rows = steps.stream().map(step -> {
            var row = sql.newRecord(STAGE_TRANSITION);
            row.setFromStageId(step.fromStageId());
            row.setToStageId(step.toStageId());
            row.setRoles(names(step.roles()));
            row.setCommentRequired(step.commentRequired());
            row.setTriggers(names(step.triggers()));
            return row;
        });
        sql.batchInsert(rows.toList()).execute();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
