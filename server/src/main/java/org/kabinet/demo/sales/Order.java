package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.parties.Company.Employee;
import org.kabinet.demo.sales.Placement.Somebody;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.LineAmount;
import org.kabinet.pricing.PriceReason;

/**
 * An order with all that happened to it until now.
 *
 * @param erpNumber how the ERP numbered it; the newest ones have not reached the ERP yet
 */
public record Order(
        UUID id,
        String number,
        Optional<String> erpNumber,
        Placement placement,
        List<Line> lines,
        List<Step> steps,
        Optional<Handover> handover,
        List<Shipment> shipments,
        List<Payment> payments,
        List<Message> messages,
        String comment,
        String purchaseOrder,
        Optional<LocalDate> wishedOn,
        LocalDate promisedOn) {

    /** A line, at the price of the day. */
    public record Line(
            int position,
            Good good,
            Item item,
            int quantity,
            PriceReason reason,
            String comment,
            boolean backOrdered,
            int shipped) {
        public LineAmount amount() {
            return LineAmount.of(reason.result(), BigDecimal.valueOf(quantity), reason.vatRate());
        }

        Line withShipped(int units) {
            return new Line(position, good, item, quantity, reason, comment, backOrdered, units);
        }
    }

    /** A change of stage; the first one has nothing before it. */
    public record Step(
            Optional<Stage> from, Stage to, Instant at, Somebody by, Optional<String> onBehalf, String comment) {}

    /** That somebody of the branch carries it. */
    public record Handover(Employee carrier, Employee by, Instant at) {}

    /** What left the warehouse. */
    public record Shipment(String number, LocalDate on, BigDecimal amount) {}

    /** What came in for it. */
    public record Payment(String number, LocalDate on, BigDecimal amount) {}

    /** What was written about it. */
    public record Message(
            UUID id,
            Kind kind,
            Somebody author,
            String text,
            Instant at,
            Optional<UUID> answers,
            Optional<Instant> answeredAt) {
        /** As the order module tells them apart. */
        public enum Kind {
            COMMENT,
            QUESTION,
            ANSWER
        }
    }

    public Step last() {
        return steps.getLast();
    }

    public Money amount() {
        return lines.stream()
                .map(line -> line.amount().amount())
                .reduce(Money.zero(placement.contract().currency()), Money::plus);
    }

    public Money vat() {
        return lines.stream()
                .map(line -> line.amount().vat())
                .reduce(Money.zero(placement.contract().currency()), Money::plus);
    }

    public BigDecimal paid() {
        return payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
