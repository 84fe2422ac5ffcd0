package org.kabinet.ordering.stage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.platform.actor.Role;

/** A stage with all that the administrator decides about it. */
@Schema(name = "Stage")
record StageView(
        UUID id,
        @Schema(example = "packing") String code,

        @Schema(description = "In the reader's language", example = "Упаковка")
        String name,

        OrderPhase phase,
        int position,
        @Schema(example = "Упаковка") String nameRu,
        @Schema(example = "Packing") String nameEn,

        @Schema(description = "How long an order is expected to stand here; late after it", example = "24") @Nullable
        Integer plannedHours,

        boolean customerMayCancel,
        boolean active,
        long version,
        List<Step> transitions) {

    /** A step that leads away from the stage. */
    @Schema(name = "StageTransition")
    record Step(UUID toStageId, Set<Role> roles, boolean commentRequired, Set<OrderTrigger> triggers) {}

    static StageView of(Stage stage, StagePlan plan, Locale locale) {
        return new StageView(
                stage.id(),
                stage.code(),
                stage.name(locale),
                stage.phase(),
                stage.position(),
                stage.nameRu(),
                stage.nameEn(),
                stage.plannedHours(),
                stage.customerMayCancel(),
                stage.active(),
                stage.version(),
                plan.transitionsFrom(stage.id()).stream()
                        .map(step -> new Step(step.toStageId(), step.roles(), step.commentRequired(), step.triggers()))
                        .toList());
    }
}
