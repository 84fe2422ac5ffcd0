package org.kabinet.integrations.commerceml.arrival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kabinet.integrations.commerceml.read.Counterparty;
import org.kabinet.integrations.commerceml.read.TradeDocument;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;
import org.kabinet.ordering.IncomingOrderStatus;
import org.kabinet.ordering.OrderExchange;
import org.kabinet.ordering.OrderStatusOutcome;
import org.kabinet.organisations.Counterparties;
import org.kabinet.organisations.CounterpartyOutcome;
import org.kabinet.organisations.IncomingCounterparty;

/** Customers and what documents say of their orders. */
final class PartnerArrival {

    private static final int PORTION = 500;
    private static final String BUYER = "Покупатель";

    private final ArrivalTerms terms;
    private final Tally tally;
    private final Counterparties counterparties;
    private final OrderExchange orders;
    private final DocumentMapping documents;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<IncomingCounterparty> waiting = new ArrayList<>();

    PartnerArrival(ArrivalTerms terms, Tally tally, Counterparties counterparties, OrderExchange orders) {
        this.terms = terms;
        this.tally = tally;
        this.counterparties = counterparties;
        this.orders = orders;
        this.documents = new DocumentMapping(stages(orders, terms));
    }

    /** Our own names and codes are understood too; the seller's words come before them. */
    private static Map<String, String> stages(OrderExchange orders, ArrivalTerms terms) {
        Map<String, String> codes = new HashMap<>();
        for (OrderExchange.StageName stage : orders.stages()) {
            codes.put(stage.name().toLowerCase(Locale.ROOT), stage.code());
            codes.put(stage.code(), stage.code());
        }
        codes.putAll(terms.stagesByName());
        return codes;
    }

    void add(Counterparty who) {
        tally.came(Kind.COUNTERPARTY);
        Optional<IncomingCounterparty> customer = CounterpartyMapping.customer(who);
        if (customer.isEmpty()) {
            refuse(Kind.COUNTERPARTY, who.line(), "Контрагент", who.id(), "no-name", Map.of());
            return;
        }
        if (Boolean.TRUE.equals(who.deleted())) {
            note(
                    who.line(),
                    "Контрагент",
                    who.id(),
                    "counterparty-marked-deleted",
                    Map.of("name", customer.get().name()));
        }
        lines.put(who.id(), who.line());
        waiting.add(customer.get());
        if (waiting.size() >= PORTION) {
            write();
        }
    }

    void add(TradeDocument document) {
        tally.came(Kind.DOCUMENT);
        Optional<IncomingOrderStatus> status = documents.status(document);
        if (status.isEmpty()) {
            String operation = document.operation() == null ? "" : document.operation();
            note(document.line(), "Документ", document.id(), "document-not-about-order", Map.of("value", operation));
            return;
        }
        if (document.lines() != null && !document.lines().isEmpty()) {
            note(document.line(), "Документ/Товары", document.id(), "order-lines-not-taken", Map.of());
        }
        take(document, status.get());
    }

    private void take(TradeDocument document, IncomingOrderStatus status) {
        OrderStatusOutcome outcome = orders.statusArrived(status);
        switch (outcome) {
            case UPDATED -> count(Kind.DOCUMENT, 0, 1, 0);
            case UNCHANGED -> count(Kind.DOCUMENT, 0, 0, 1);
            case UNKNOWN_ORDER ->
                refuse(Kind.DOCUMENT, document.line(), "Документ", document.id(), "unknown-order", number(document));
            case UNKNOWN_STAGE -> {
                count(Kind.DOCUMENT, 0, 1, 0);
                String stage = status.stageCode() == null ? "" : status.stageCode();
                note(document.line(), "Документ", document.id(), "unknown-stage", Map.of("value", stage));
            }
        }
        if (outcome != OrderStatusOutcome.UNKNOWN_ORDER) {
            buyers(document);
        }
    }

    /** The buyer of an order we know is a customer we know: what 1C says of them is taken. */
    private void buyers(TradeDocument document) {
        document.counterparties().stream()
                .filter(who -> BUYER.equals(who.role()) && who.inn() != null)
                .forEach(this::add);
    }

    void write() {
        if (waiting.isEmpty()) {
            return;
        }
        List<CounterpartyOutcome> outcomes = counterparties.receive(terms.branchId(), List.copyOf(waiting));
        waiting.clear();
        for (CounterpartyOutcome outcome : outcomes) {
            switch (outcome.change()) {
                case CREATED -> count(Kind.COUNTERPARTY, 1, 0, 0);
                case UPDATED -> count(Kind.COUNTERPARTY, 0, 1, 0);
                case UNCHANGED -> count(Kind.COUNTERPARTY, 0, 0, 1);
                case REFUSED -> refused(outcome);
            }
        }
    }

    private void refused(CounterpartyOutcome outcome) {
        String code = outcome.refusal() == null ? "refused" : outcome.refusal();
        int line = lines.getOrDefault(outcome.externalId(), 0);
        refuse(Kind.COUNTERPARTY, line, "Контрагент", outcome.externalId(), code, Map.of());
    }

    private void count(Kind kind, int created, int updated, int unchanged) {
        tally.add(kind, new StepCount(0, created, updated, unchanged, 0, 0));
    }

    private void refuse(Kind kind, int line, String element, String id, String code, Map<String, String> args) {
        tally.add(kind, new StepCount(0, 0, 0, 0, 0, 1));
        tally.note(new StepFinding(Severity.REFUSED, line, element, id, code, args));
    }

    private void note(int line, String element, String id, String code, Map<String, String> args) {
        tally.note(new StepFinding(Severity.REMARK, line, element, id, code, args));
    }

    private static Map<String, String> number(TradeDocument document) {
        return Map.of("value", document.number() == null ? "" : document.number());
    }
}
