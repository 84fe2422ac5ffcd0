package org.kabinet.ordering.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Side;
import org.kabinet.ordering.stage.OrderTrigger;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Transition;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemType;

class OrderTests {
    private static final Rights BUYER = Rights.of(Set.of(Role.BUYER));
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final Stage PLACED = stage("placed", OrderPhase.PLACED, 10, true);
    private static final Stage PACKING = stage("packing", OrderPhase.IN_WORK, 20, false);
    private static final Stage SHIPPING = stage("shipping", OrderPhase.SHIPPED, 30, false);
    private static final Stage DELIVERED = stage("delivered", OrderPhase.COMPLETED, 40, false);
    private static final Stage CANCELLED = stage("cancelled", OrderPhase.CANCELLED, 50, false);
    private static final StagePlan PLAN = new StagePlan(
            List.of(PLACED, PACKING, SHIPPING, DELIVERED, CANCELLED),
            List.of(
                    step(PLACED, PACKING, false, Role.MANAGER),
                    step(PACKING, SHIPPING, false, Role.MANAGER),
                    step(SHIPPING, DELIVERED, false, Role.FORWARDER),
                    step(PACKING, PLACED, true, Role.MANAGER),
                    step(PACKING, CANCELLED, false, Role.MANAGER)));

    @Test
    void a_step_goes_where_the_plan_leads() {
        Step step = in(PLACED).move(PLAN, PACKING.id(), staff(Role.MANAGER), " ok ");

        assertThat(step.from()).isEqualTo(PLACED);
        assertThat(step.to()).isEqualTo(PACKING);
        assertThat(step.comment()).isEqualTo("ok");
        assertThat(step.triggers()).isEmpty();
    }

    @Test
    void where_the_plan_does_not_lead_nobody_goes() {
        refused(
                OrderingProblem.STEP_NOT_POSSIBLE,
                () -> in(PLACED).move(PLAN, SHIPPING.id(), staff(Role.ADMINISTRATOR), ""));
        refused(
                OrderingProblem.STEP_NOT_POSSIBLE,
                () -> in(PLACED).move(PLAN, UUID.randomUUID(), staff(Role.MANAGER), ""));
    }

    @Test
    void whose_step_it_is_not_is_refused() {
        refused(PlatformProblem.FORBIDDEN, () -> in(PLACED).move(PLAN, PACKING.id(), staff(Role.FORWARDER), ""));
    }

    @Test
    void a_step_may_ask_for_a_word() {
        refused(OrderingProblem.COMMENT_REQUIRED, () -> in(PACKING).move(PLAN, PLACED.id(), staff(Role.MANAGER), "  "));
        assertThat(in(PACKING)
                        .move(PLAN, PLACED.id(), staff(Role.MANAGER), "size")
                        .comment())
                .isEqualTo("size");
    }

    @Test
    void whoever_cancels_the_erp_hears_of_it() {
        assertThat(in(PACKING)
                        .move(PLAN, CANCELLED.id(), staff(Role.MANAGER), "")
                        .triggers())
                .containsExactly(OrderTrigger.EXPORT_TO_1C);
        assertThat(in(PLACED).cancel(PLAN, member(Role.BUYER), "twice").triggers())
                .containsExactly(OrderTrigger.EXPORT_TO_1C);
    }

    @Test
    void the_customer_cancels_where_the_stage_allows_and_only_who_may_order() {
        assertThat(in(PLACED).cancel(PLAN, member(Role.BUYER), "twice").to()).isEqualTo(CANCELLED);
        refused(OrderingProblem.NOT_CANCELLABLE, () -> in(PACKING).cancel(PLAN, member(Role.BUYER), "twice"));
        refused(PlatformProblem.FORBIDDEN, () -> in(PLACED).cancel(PLAN, member(Role.ACCOUNTANT), "twice"));
        refused(OrderingProblem.COMMENT_REQUIRED, () -> in(PLACED).cancel(PLAN, member(Role.BUYER), ""));
    }

    @Test
    void staff_cancel_by_a_step_that_they_may_make() {
        assertThat(in(PACKING).cancel(PLAN, staff(Role.MANAGER), "no stock").to())
                .isEqualTo(CANCELLED);
        refused(OrderingProblem.NOT_CANCELLABLE, () -> in(SHIPPING).cancel(PLAN, staff(Role.MANAGER), "no stock"));
        assertThat(in(PACKING).mayCancel(PLAN, staff(Role.MANAGER))).isTrue();
        assertThat(in(PACKING).mayCancel(PLAN, member(Role.BUYER))).isFalse();
    }

    @Test
    void a_buyer_of_one_company_is_not_the_buyer_of_another() {
        var elsewhere = new Reader(
                UUID.randomUUID(), "B", Side.CUSTOMER, BUYER, Map.of(UUID.randomUUID(), BUYER), Locale.ENGLISH);

        refused(PlatformProblem.FORBIDDEN, () -> in(PLACED).cancel(PLAN, elsewhere, "twice"));
    }

    @Test
    void the_erp_goes_anywhere_and_never_hears_of_it_again() {
        assertThat(in(DELIVERED).follow(PLAN, PLACED, "").to()).isEqualTo(PLACED);
        assertThat(in(PACKING).follow(PLAN, CANCELLED, "").triggers()).isEmpty();
    }

    private static void refused(ProblemType type, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static Order in(Stage stage) {
        return new Order(
                UUID.randomUUID(), CUSTOMER, UUID.randomUUID(), UUID.randomUUID(), null, stage.id(), stage.phase(), 1);
    }

    private static Reader staff(Role role) {
        return new Reader(UUID.randomUUID(), "M", Side.SELLER, Rights.of(Set.of(role)), Map.of(), Locale.ENGLISH);
    }

    private static Reader member(Role role) {
        Rights rights = Rights.of(Set.of(role));
        return new Reader(UUID.randomUUID(), "B", Side.CUSTOMER, rights, Map.of(CUSTOMER, rights), Locale.ENGLISH);
    }

    private static Stage stage(String code, OrderPhase phase, int position, boolean cancellable) {
        return new Stage(UUID.randomUUID(), code, code, code, phase, position, null, cancellable, true, 1);
    }

    private static Transition step(Stage from, Stage to, boolean commentRequired, Role role) {
        return new Transition(from.id(), to.id(), Set.of(role), commentRequired, Set.of());
    }
}
