package org.kabinet.ordering.print;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.OrderDetails;
import org.kabinet.ordering.order.OrderDetailsQueries;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Prints an order; the paper is drawn after the transaction, which needs no connection any more. */
@Component
class PrintOrder {

    private final Readers readers;
    private final Stages stages;
    private final OrderDetailsQueries orders;
    private final Paper paper;
    private final Texts texts;
    private final TransactionOperations transaction;

    PrintOrder(
            Readers readers,
            Stages stages,
            OrderDetailsQueries orders,
            Paper paper,
            Texts texts,
            TransactionOperations transaction) {
        this.readers = readers;
        this.stages = stages;
        this.orders = orders;
        this.paper = paper;
        this.texts = texts;
        this.transaction = transaction;
    }

    /** A paper and what its file is called. */
    record Printed(String number, byte[] pdf) {}

    public Printed print(UUID id, @Nullable Locale language) {
        Reader reader = readers.current();
        Locale locale = language == null ? reader.locale() : language;
        return transaction.execute(status -> html(id, reader, locale)).drawnBy(paper);
    }

    private Draft html(UUID id, Reader reader, Locale locale) {
        OrderDetails order = orders.find(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        String stage = stages.plan().stage(order.facts().stageId()).name(locale);
        boolean money = reader.at(order.facts().organisationId(), order.facts().legalEntityId())
                .seesMoney();
        return new Draft(order.facts().number(), new OrderPaper(order, stage, words(locale), money).html());
    }

    private OrderPaper.Words words(Locale locale) {
        return new OrderPaper.Words() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String of(String key, Object... arguments) {
                return texts.text("ordering", "print." + key, locale, arguments);
            }
        };
    }

    private record Draft(String number, String html) {
        Printed drawnBy(Paper paper) {
            return new Printed(number, paper.pdf(html));
        }
    }
}
