package org.kabinet.ordering.order;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.order.OrderDetails.ChangeFacts;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.ordering.order.OrderPage.May;
import org.kabinet.ordering.order.OrderRow.NextStage;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.StageRef;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.money.Quantity;
import org.kabinet.platform.money.UnitNames;
import org.kabinet.pricing.Prices;
import org.springframework.stereotype.Component;

/** Turns an order as it is kept into what this reader may see of it, in their language, as of now. */
@Component
public class OrderViews {

    private final Prices prices;
    private final Clock clock;

    OrderViews(Prices prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    public OrderRow row(OrderFacts facts, StagePlan plan, Reader anywhere) {
        Reader reader = anywhere.at(facts.organisationId(), facts.legalEntityId());
        Stage stage = plan.stage(facts.stageId());
        OrderParties parties = facts.parties();
        Instant now = clock.instant();
        return new OrderRow(
                facts.id(),
                facts.number(),
                facts.placedAt(),
                facts.organisationId(),
                parties.organisation().name(),
                parties.legalEntity().name(),
                facts.branchId(),
                parties.branch().name(),
                money(facts.amount(), facts.currency(), reader),
                facts.lineCount(),
                StageRef.of(stage, reader.locale()),
                facts.stageSince(),
                stage.overstayed(facts.stageSince(), now) || facts.promiseBroken(now),
                facts.promisedOn(),
                facts.wishedOn(),
                facts.placedByName(),
                facts.placedByStaff(),
                facts.accountManagerName(),
                facts.standIn(),
                Actors.current().inPlaceOf(facts.accountManagerId(), facts.branchId()),
                facts.handedTo(),
                facts.handedToName(),
                facts.questionsFor(reader.side()),
                facts.externalNumber(),
                facts.version(),
                nextStages(facts, plan, reader));
    }

    public OrderPage page(OrderDetails details, StagePlan plan, Reader anywhere) {
        OrderFacts facts = details.facts();
        Reader reader = anywhere.at(facts.organisationId(), facts.legalEntityId());
        OrderParties parties = facts.parties();
        return new OrderPage(
                row(facts, plan, reader),
                facts.contractId(),
                parties.contract().number(),
                parties.contract().paymentTerms(),
                parties.contract().deferralDays(),
                address(parties.address()),
                facts.comment(),
                facts.purchaseOrderNumber(),
                money(facts.vat(), facts.currency(), reader),
                money(facts.paid(), facts.currency(), reader),
                facts.placedByStaff(),
                details.lines().stream()
                        .map(line -> line(line, facts.currency(), reader))
                        .toList(),
                new StageMarks(plan, reader.locale()).of(facts.stageId(), details.history()),
                details.history().stream()
                        .map(change -> change(change, plan, reader))
                        .toList(),
                details.messages(),
                shipments(details, reader),
                payments(details, reader),
                details.handovers(),
                may(facts, plan, reader));
    }

    private static List<NextStage> nextStages(OrderFacts facts, StagePlan plan, Reader reader) {
        return plan.allowed(facts.stageId(), reader.movesAs()).stream()
                .map(step -> {
                    Stage to = plan.stage(step.toStageId());
                    return new NextStage(to.id(), to.code(), to.name(reader.locale()), step.commentRequired());
                })
                .toList();
    }

    private OrderPage.Line line(LineFacts line, String currency, Reader reader) {
        String unit = UnitNames.in(reader.locale(), line.unitCode(), line.unitName());
        return new OrderPage.Line(
                line.id(),
                line.position(),
                line.variantId(),
                line.productId(),
                line.article(),
                line.name(),
                unit,
                Quantity.plain(line.quantity()),
                Quantity.plain(line.shippedQuantity()),
                money(line.price(), currency, reader),
                money(line.amount(), currency, reader),
                line.vatRate(),
                line.comment(),
                line.backOrdered(),
                reader.seesMoney() ? prices.explain(line.reason(), unit) : null);
    }

    private static OrderPage.StageChange change(ChangeFacts change, StagePlan plan, Reader reader) {
        return new OrderPage.StageChange(
                change.id(),
                change.at(),
                change.fromStageId() == null
                        ? null
                        : plan.stage(change.fromStageId()).name(reader.locale()),
                plan.stage(change.toStageId()).name(reader.locale()),
                change.personName(),
                change.onBehalf(),
                change.comment());
    }

    private static List<OrderPage.Shipment> shipments(OrderDetails details, Reader reader) {
        String currency = details.facts().currency();
        return details.shipments().stream()
                .map(s -> new OrderPage.Shipment(
                        s.number(), s.shippedOn(), s.amount() == null ? null : money(s.amount(), currency, reader)))
                .toList();
    }

    private static List<OrderPage.Payment> payments(OrderDetails details, Reader reader) {
        String currency = details.facts().currency();
        return reader.seesMoney()
                ? details.payments().stream()
                        .map(p -> new OrderPage.Payment(p.number(), p.paidOn(), new Money(p.amount(), currency)))
                        .toList()
                : List.of();
    }

    private static May may(OrderFacts facts, StagePlan plan, Reader reader) {
        boolean open = facts.phase().open();
        return new May(
                facts.order().mayCancel(plan, reader),
                reader.mayOrder(),
                open && reader.leadsOrders(),
                open && reader.leadsOrders(),
                true);
    }

    private static OrderPage.@Nullable Address address(OrderParties.@Nullable Address address) {
        return address == null
                ? null
                : new OrderPage.Address(
                        address.label(), address.address(), address.contactName(), address.contactPhone());
    }

    private static @Nullable Money money(BigDecimal amount, String currency, Reader reader) {
        return reader.seesMoney() ? new Money(amount, currency) : null;
    }
}
