package org.kabinet.ordering.stage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.platform.problem.FieldErrors;

/** What the seller's stages must keep true whatever the administrator changes. */
final class StageRules {

    private final FieldErrors errors = new FieldErrors();

    /** The stage by itself. */
    StageRules stage(Stage stage) {
        errors.text(stage.nameRu(), 60, "/nameRu");
        errors.text(stage.nameEn(), 60, "/nameEn");
        Integer hours = stage.plannedHours();
        errors.require(hours == null || hours > 0, "/plannedHours", "NOT_POSITIVE");
        errors.require(
                !stage.customerMayCancel() || stage.phase().customerMayEverCancel(),
                "/customerMayCancel",
                "TOO_LATE_TO_CANCEL");
        return this;
    }

    /** No other stage may be called the same in code. */
    StageRules newCode(String code, StagePlan others) {
        boolean wellFormed = code.matches("[a-z][a-z0-9_]*") && code.length() <= 40;
        if (errors.require(wellFormed, "/code", "STAGE_CODE")) {
            errors.require(others.byCode(code).isEmpty(), "/code", "STAGE_CODE_TAKEN", code);
        }
        return this;
    }

    /** Steps lead somewhere, by somebody, and never against the phases. */
    StageRules steps(Stage from, List<Transition> steps, StagePlan plan) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Transition step = steps.get(i);
            var target = plan.find(step.toStageId());
            if (errors.require(target.isPresent(), "/" + i + "/toStageId", "UNKNOWN_STAGE")) {
                OrderPhase phase = target.orElseThrow().phase();
                boolean elsewhere = !step.toStageId().equals(from.id()) && seen.add(step.toStageId());
                errors.require(elsewhere, "/" + i + "/toStageId", "SAME_STAGE");
                errors.require(from.phase().mayBecome(phase), "/" + i + "/toStageId", "AGAINST_PHASES");
            }
            errors.require(!step.roles().isEmpty(), "/" + i + "/roles", "NO_ROLES");
        }
        return this;
    }

    /** All stages together: an order must be able to begin, to be called off, and to come to its end. */
    StageRules plan(StagePlan plan, String pointer) {
        for (OrderPhase phase : plan.emptyPhases()) {
            errors.require(false, pointer, "LAST_OF_PHASE", phase.name());
        }
        if (plan.emptyPhases().isEmpty()) {
            errors.require(plan.leadsToCompletion(), pointer, "NO_WAY_TO_COMPLETION");
        }
        return this;
    }

    void refuseIfBroken() {
        errors.refuseIfAny(OrderingProblem.STAGES_REFUSED);
    }
}
