package org.kabinet.ordering.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.ordering.order.OrderLists;
import org.kabinet.ordering.order.OrderQueries;
import org.kabinet.ordering.order.OrderSort;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows heads of sales how branches and managers fare, and what is stuck. Without other days it is about the last twelve weeks. */
@Component
class ShowOverview {

    private static final int WEEKS = 12;
    private static final int STUCK = 20;

    private final Readers readers;
    private final Stages stages;
    private final OverviewQueries figures;
    private final OrderLists orders;
    private final Organisations organisations;
    private final Seller seller;
    private final Clock clock;

    ShowOverview(
            Readers readers,
            Stages stages,
            OverviewQueries figures,
            OrderLists orders,
            Organisations organisations,
            Seller seller,
            Clock clock) {
        this.readers = readers;
        this.stages = stages;
        this.figures = figures;
        this.orders = orders;
        this.organisations = organisations;
        this.seller = seller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overview show(@Nullable LocalDate from, @Nullable LocalDate to) {
        Actors.current().requires(Permission.REPORT_READ);
        Reader reader = readers.current();
        StagePlan plan = stages.plan();
        SellerView portal = seller.view();
        ZoneId zone = portal.timeZone();
        Instant now = clock.instant();
        LocalDate end = Objects.requireNonNullElseGet(
                to, () -> LocalDate.ofInstant(now, zone).plusDays(1));
        LocalDate start = Objects.requireNonNullElseGet(from, () -> end.minusWeeks(WEEKS));
        var placed = figures.placed(
                start.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant(), zone, portal.currency());
        var assembly = new OverviewAssembly(placed, figures.open(plan, now), portal.currency());
        return new Overview(
                assembly.byBranch(organisations.branches()),
                assembly.byManager(),
                assembly.byStage(plan, reader.locale()),
                assembly.byWeek(),
                orders.first(OrderQueries.late(plan, now), OrderSort.LONGEST_IN_STAGE, STUCK, plan, reader));
    }
}
