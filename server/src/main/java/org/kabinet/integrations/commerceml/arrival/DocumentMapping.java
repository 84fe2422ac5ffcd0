package org.kabinet.integrations.commerceml.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.TradeDocument;
import org.kabinet.ordering.IncomingOrderStatus;

/**
 * What a document of 1C says about an order. An order says its status; a payment or a shipment stands under it, beside it
 * with the order as its ground, or in requisites of the order itself.
 */
final class DocumentMapping {

    private static final String ORDER = "заказ товара";
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile("^\\[([^]]+)].*");

    private final Map<String, String> stagesByName;

    /** With the seller's own names of stages, in lower case. */
    DocumentMapping(Map<String, String> stagesByName) {
        this.stagesByName = stagesByName;
    }

    /** What is said; nothing when the document is about no order. */
    Optional<IncomingOrderStatus> status(TradeDocument document) {
        if (isOrder(document)) {
            return Optional.of(ofOrder(document));
        }
        String basis = document.basis();
        return basis == null ? Optional.empty() : Optional.of(beside(document, basis));
    }

    static boolean isOrder(TradeDocument document) {
        String operation = document.operation();
        return operation == null
                || operation.isBlank()
                || operation.toLowerCase(Locale.ROOT).equals(ORDER);
    }

    private IncomingOrderStatus ofOrder(TradeDocument order) {
        Facts facts = new Facts();
        order.subordinates().forEach(facts::add);
        facts.addRequisites(order);
        String number = order.numberIn1C() == null ? order.requisite("Номер по 1С") : order.numberIn1C();
        UUID id = uuid(order.id());
        return new IncomingOrderStatus(
                id,
                blankToNull(order.number()),
                id == null ? order.id() : null,
                blankToNull(number),
                stage(order),
                isTrue(order.requisite("Отменен"))
                        || isTrue(order.requisite("ПометкаУдаления"))
                        || Boolean.TRUE.equals(order.deleted()),
                facts.payments,
                facts.shipments,
                blankToNull(order.requisite("Причина отмены")));
    }

    private static IncomingOrderStatus beside(TradeDocument document, String basis) {
        Facts facts = new Facts();
        facts.add(document);
        UUID id = uuid(basis);
        return new IncomingOrderStatus(
                id, id == null ? basis : null, null, null, null, false, facts.payments, facts.shipments, null);
    }

    /** The stage by the seller's own word for it, else by our code, which goes out in brackets and comes back so. */
    private @Nullable String stage(TradeDocument order) {
        String status = blankToNull(order.requisite("Статус заказа"));
        String code = blankToNull(order.requisite("Статуса заказа ИД"));
        if (status == null) {
            return code == null ? null : named(code).orElse(code);
        }
        Matcher brackets = CODE_IN_BRACKETS.matcher(status);
        String told = code != null ? code : brackets.matches() ? brackets.group(1) : status;
        return named(status).or(() -> named(told)).orElse(told);
    }

    private Optional<String> named(String status) {
        return Optional.ofNullable(stagesByName.get(status.strip().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable UUID uuid(String id) {
        try {
            return id.length() == 36 ? UUID.fromString(id) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return flag != null && (flag.equalsIgnoreCase("true") || flag.equals("1") || flag.equalsIgnoreCase("да"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Money and goods that moved for the order. */
    private static final class Facts {
        private final List<IncomingOrderStatus.Payment> payments = new ArrayList<>();
        private final List<IncomingOrderStatus.Shipment> shipments = new ArrayList<>();

        void add(TradeDocument document) {
            String operation =
                    document.operation() == null ? "" : document.operation().toLowerCase(Locale.ROOT);
            LocalDate date = document.date();
            if (date == null || Boolean.TRUE.equals(document.deleted()) || isNotPosted(document)) {
                return;
            }
            String number = document.numberIn1C() == null ? document.number() : document.numberIn1C();
            String shown = number == null ? document.id() : number;
            if (operation.startsWith("выплата") || operation.startsWith("эквайринг")) {
                if (document.amount() != null) {
                    payments.add(new IncomingOrderStatus.Payment(document.id(), shown, date, document.amount()));
                }
            } else if (operation.startsWith("отпуск")) {
                shipments.add(new IncomingOrderStatus.Shipment(document.id(), shown, date, document.amount()));
            }
        }

        private static boolean isNotPosted(TradeDocument document) {
            String posted = document.requisite("Проведен");
            return posted != null && !isTrue(posted);
        }

        /** Old configurations tell of one payment and one shipment, by number and date of the order's own requisites. */
        void addRequisites(TradeDocument order) {
            String paid = blankToNull(order.requisite("Номер оплаты по 1С"));
            LocalDate paidOn = TradeDocument.day(order.requisite("Дата оплаты по 1С"));
            if (paid != null && paidOn != null && order.amount() != null && payments.isEmpty()) {
                payments.add(new IncomingOrderStatus.Payment("payment:" + paid, paid, paidOn, order.amount()));
            }
            String shipped = blankToNull(order.requisite("Номер отгрузки по 1С"));
            LocalDate shippedOn = TradeDocument.day(order.requisite("Дата отгрузки по 1С"));
            if (shipped != null && shippedOn != null && shipments.isEmpty()) {
                shipments.add(
                        new IncomingOrderStatus.Shipment("shipment:" + shipped, shipped, shippedOn, order.amount()));
            }
        }
    }
}
