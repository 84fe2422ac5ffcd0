package org.kabinet.integrations.commerceml.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepOutcome;
import org.kabinet.ordering.OrderExchange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code mode=success}: 1C has the orders of the last query. Orders that changed since are news again. */
@Component
class SuccessMode implements ExchangeMode {

    private final OrderExchange orders;
    private final OrderExportRepository exports;
    private final ExchangeJournal journal;
    private final Clock clock;

    SuccessMode(OrderExchange orders, OrderExportRepository exports, ExchangeJournal journal, Clock clock) {
        this.orders = orders;
        this.exports = exports;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "success";
    }

    @Override
    @Transactional
    public Answer answer(Call call, Conversation conversation) {
        UUID session = conversation.session().id();
        List<OrderExportRepository.Sent> sent = exports.unconfirmed(session);
        sent.forEach(order -> orders.markExported(order.orderId(), order.revision()));
        exports.confirmed(session, clock.instant());
        if (!sent.isEmpty()) {
            StepCount count = new StepCount(sent.size(), 0, sent.size(), 0, 0, 0);
            journal.done(session, name(), new StepOutcome(Map.of("order", count), List.of(), 0, 0, null));
        }
        return Answer.success(conversation.charset());
    }
}
