package org.kabinet.ordering.order;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.stage.OrderTrigger;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Transition;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** An order as far as decisions about its way depend on it. */
public record Order(
        UUID id,
        UUID organisationId,
        UUID legalEntityId,
        UUID branchId,
        @Nullable UUID handedTo,
        UUID stageId,
        OrderPhase phase,
        long version) {

    /** The step to another stage, if the plan has it, this person may make it, and says why where that is asked for. */
    public Step move(StagePlan plan, UUID to, Reader reader, String comment) {
        Transition transition = plan.transition(stageId, to).orElseThrow(() -> refusal(plan, to, reader));
        if (Collections.disjoint(reader.at(organisationId, legalEntityId).movesAs(), transition.roles())) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        boolean asks = transition.triggers().contains(OrderTrigger.ASK_CUSTOMER);
        return step(plan, to, comment, transition.commentRequired() || asks, outgoing(plan, transition));
    }

    /** The customer calls the order off while its stage allows it; the seller's people by a step that they may make. */
    public Step cancel(StagePlan plan, Reader reader, String comment) {
        if (reader.staff()) {
            return plan.allowed(stageId, reader.movesAs()).stream()
                    .filter(step -> plan.stage(step.toStageId()).phase() == OrderPhase.CANCELLED)
                    .findFirst()
                    .map(step -> step(plan, step.toStageId(), comment, true, outgoing(plan, step)))
                    .orElseThrow(() -> new ProblemException(OrderingProblem.NOT_CANCELLABLE));
        }
        reader.at(organisationId, legalEntityId).whoMayOrder();
        if (!customerMayCancel(plan)) {
            throw new ProblemException(OrderingProblem.NOT_CANCELLABLE);
        }
        UUID cancelled = plan.first(OrderPhase.CANCELLED).id();
        return step(plan, cancelled, comment, true, Set.of(OrderTrigger.EXPORT_TO_1C));
    }

    /** The ERP knows best: it moves an order wherever it says, whether or not people may make that step. */
    public Step follow(StagePlan plan, Stage to, String comment) {
        Set<OrderTrigger> triggers =
                plan.transition(stageId, to.id()).map(Transition::triggers).orElse(Set.of());
        boolean shipsAll = triggers.contains(OrderTrigger.SHIP_ALL_LINES);
        return step(plan, to.id(), comment, false, shipsAll ? Set.of(OrderTrigger.SHIP_ALL_LINES) : Set.of());
    }

    public boolean mayCancel(StagePlan plan, Reader reader) {
        if (reader.staff()) {
            return plan.allowed(stageId, reader.movesAs()).stream()
                    .anyMatch(step -> plan.stage(step.toStageId()).phase() == OrderPhase.CANCELLED);
        }
        return reader.mayOrder() && customerMayCancel(plan);
    }

    private boolean customerMayCancel(StagePlan plan) {
        return phase.customerMayEverCancel() && plan.stage(stageId).customerMayCancel();
    }

    private Step step(StagePlan plan, UUID to, String comment, boolean commentRequired, Set<OrderTrigger> triggers) {
        if (commentRequired && comment.isBlank()) {
            throw ProblemException.withErrors(
                    OrderingProblem.COMMENT_REQUIRED, List.of(FieldError.of("/comment", "COMMENT_REQUIRED")));
        }
        return new Step(plan.stage(stageId), plan.stage(to), comment.strip(), triggers);
    }

    private ProblemException refusal(StagePlan plan, UUID to, Reader reader) {
        String from = plan.stage(stageId).name(reader.locale());
        String wished = plan.find(to).map(stage -> stage.name(reader.locale())).orElse("?");
        return new ProblemException(OrderingProblem.STEP_NOT_POSSIBLE, from, wished);
    }

    /** Whatever else a step brings about: a cancellation must reach the ERP. */
    private static Set<OrderTrigger> outgoing(StagePlan plan, Transition transition) {
        if (plan.stage(transition.toStageId()).phase() != OrderPhase.CANCELLED) {
            return transition.triggers();
        }
        var all = EnumSet.of(OrderTrigger.EXPORT_TO_1C);
        all.addAll(transition.triggers());
        return all;
    }
}
