package org.kabinet.ordering.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;

class StagePlanTests {
    private static final Stage PLACED = stage("placed", OrderPhase.PLACED, 10, null);
    private static final Stage PACKING = stage("packing", OrderPhase.IN_WORK, 20, 24);
    private static final Stage SHIPPING = stage("shipping", OrderPhase.SHIPPED, 30, null);
    private static final Stage DELIVERED = stage("delivered", OrderPhase.COMPLETED, 40, null);
    private static final Stage CANCELLED = stage("cancelled", OrderPhase.CANCELLED, 50, null);
    private static final StagePlan PLAN = new StagePlan(
            List.of(CANCELLED, DELIVERED, SHIPPING, PACKING, PLACED),
            List.of(
                    step(PLACED, PACKING, Role.MANAGER),
                    step(PACKING, SHIPPING, Role.MANAGER),
                    step(SHIPPING, DELIVERED, Role.FORWARDER)));

    @Test
    void stages_come_in_their_order_and_an_order_begins_in_the_first() {
        assertThat(PLAN.stages()).containsExactly(PLACED, PACKING, SHIPPING, DELIVERED, CANCELLED);
        assertThat(PLAN.first(OrderPhase.PLACED)).isEqualTo(PLACED);
    }

    @Test
    void only_those_may_make_a_step_to_whom_it_is_given() {
        assertThat(PLAN.allowed(SHIPPING.id(), Set.of(Role.MANAGER))).isEmpty();
        assertThat(PLAN.allowed(SHIPPING.id(), Set.of(Role.MANAGER, Role.FORWARDER)))
                .hasSize(1);
    }

    @Test
    void a_stage_that_is_switched_off_is_led_to_no_more() {
        StagePlan without = PLAN.with(off(PACKING));

        assertThat(without.allowed(PLACED.id(), Set.of(Role.MANAGER))).isEmpty();
        assertThat(without.transition(PLACED.id(), PACKING.id())).isEmpty();
        assertThat(without.leadsToCompletion()).isFalse();
        assertThat(without.emptyPhases()).containsExactly(OrderPhase.IN_WORK);
    }

    @Test
    void a_plan_must_lead_a_new_order_to_its_end() {
        assertThat(PLAN.leadsToCompletion()).isTrue();
        assertThat(PLAN.withTransitions(SHIPPING.id(), List.of()).leadsToCompletion())
                .isFalse();
        assertThat(PLAN.withTransitions(SHIPPING.id(), List.of(step(SHIPPING, PACKING, Role.MANAGER)))
                        .leadsToCompletion())
                .isFalse();
    }

    @Test
    void all_that_is_wrong_with_new_steps_is_told_at_once() {
        List<Transition> steps = List.of(
                step(SHIPPING, PLACED, Role.MANAGER),
                step(SHIPPING, SHIPPING, Role.MANAGER),
                new Transition(SHIPPING.id(), DELIVERED.id(), Set.of(), false, Set.of()),
                new Transition(SHIPPING.id(), UUID.randomUUID(), Set.of(Role.MANAGER), false, Set.of()),
                step(SHIPPING, DELIVERED, Role.MANAGER));

        assertThat(refusals(() -> new StageRules().steps(SHIPPING, steps, PLAN).refuseIfBroken()))
                .containsExactly(
                        "/0/toStageId AGAINST_PHASES",
                        "/1/toStageId SAME_STAGE",
                        "/2/roles NO_ROLES",
                        "/3/toStageId UNKNOWN_STAGE",
                        "/4/toStageId SAME_STAGE");
    }

    @Test
    void the_last_stage_of_a_phase_stays() {
        assertThat(refusals(() -> new StageRules()
                        .plan(PLAN.with(off(CANCELLED)), "/active")
                        .refuseIfBroken()))
                .containsExactly("/active LAST_OF_PHASE");
    }

    @Test
    void what_is_on_its_way_cannot_be_made_cancellable_by_customers() {
        Stage cancellable =
                new Stage(SHIPPING.id(), "shipping", "Отгрузка", "Shipping", OrderPhase.SHIPPED, 30, 0, true, true, 1);

        assertThat(refusals(() -> new StageRules().stage(cancellable).refuseIfBroken()))
                .containsExactly("/plannedHours NOT_POSITIVE", "/customerMayCancel TOO_LATE_TO_CANCEL");
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED,    PLACED|IN_WORK|SHIPPED|COMPLETED|CANCELLED",
        "IN_WORK,   PLACED|IN_WORK|SHIPPED|COMPLETED|CANCELLED",
        "SHIPPED,   IN_WORK|SHIPPED|COMPLETED|CANCELLED",
        "COMPLETED, ''",
        "CANCELLED, ''"
    })
    void what_may_follow_a_phase_is_fixed(OrderPhase phase, String next) {
        List<OrderPhase> allowed =
                Arrays.stream(OrderPhase.values()).filter(phase::mayBecome).toList();

        assertThat(String.join("|", allowed.stream().map(Enum::name).toList())).isEqualTo(next);
    }

    @Test
    void an_order_is_late_after_its_planned_hours_and_never_where_none_are_planned() {
        Instant since = Instant.parse("2026-11-22T08:00:00Z");

        assertThat(PACKING.overstayed(since, Instant.parse("2026-11-23T08:00:00Z")))
                .isFalse();
        assertThat(PACKING.overstayed(since, Instant.parse("2026-11-23T08:00:01Z")))
                .isTrue();
        assertThat(SHIPPING.overstayed(since, Instant.parse("2030-01-01T00:00:00Z")))
                .isFalse();
    }

    private static List<String> refusals(Runnable work) {
        List<FieldError> errors = new ArrayList<>();
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> errors.addAll(refusal.errors()));
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static Stage off(Stage stage) {
        return new Stage(
                stage.id(),
                stage.code(),
                stage.nameRu(),
                stage.nameEn(),
                stage.phase(),
                stage.position(),
                null,
                false,
                false,
                2);
    }

    private static Stage stage(String code, OrderPhase phase, int position, @Nullable Integer hours) {
        return new Stage(UUID.randomUUID(), code, code, code, phase, position, hours, false, true, 1);
    }

    private static Transition step(Stage from, Stage to, Role role) {
        return new Transition(from.id(), to.id(), Set.of(role), false, Set.of());
    }
}
