package org.kabinet.integrations.commerceml.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.kabinet.customisation.Seller;
import org.kabinet.integrations.commerceml.write.OrderDocuments;
import org.kabinet.integrations.commerceml.write.SchemaVersion;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepOutcome;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.OrderExchange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code mode=query}: orders with news. They stay news until 1C says that it has them. */
@Component
class QueryMode implements ExchangeMode {

    private static final int AT_ONCE = 1000;

    private final OrderExchange orders;
    private final OrderExportRepository exports;
    private final ExchangeJournal journal;
    private final Seller seller;
    private final Clock clock;

    QueryMode(
            OrderExchange orders, OrderExportRepository exports, ExchangeJournal journal, Seller seller, Clock clock) {
        this.orders = orders;
        this.exports = exports;
        this.journal = journal;
        this.seller = seller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "query";
    }

    @Override
    @Transactional
    public Answer answer(Call call, Conversation conversation) {
        List<ExportedOrder> pending = orders.pendingForExport(AT_ONCE);
        exports.sent(conversation.session().id(), pending);
        if (!pending.isEmpty()) {
            StepCount count = new StepCount(pending.size(), 0, 0, 0, 0, 0);
            journal.done(
                    conversation.session().id(),
                    name(),
                    new StepOutcome(Map.of("order", count), List.of(), 0, 0, null));
        }
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        SchemaVersion version = SchemaVersion.of(conversation.session().schemaVersion());
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), seller.view().timeZone());
        new OrderDocuments(version, conversation.charset(), now).write(document, pending);
        return Answer.xml(conversation.charset(), document.toByteArray());
    }
}
