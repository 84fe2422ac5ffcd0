package org.kabinet.integrations.commerceml.exchange;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.kabinet.integrations.commerceml.write.ReferenceBook;
import org.kabinet.integrations.commerceml.write.ReferenceBook.Choice;
import org.kabinet.ordering.OrderExchange;
import org.springframework.stereotype.Component;

/** {@code mode=info}: which statuses, payments and deliveries there are, so that they can be matched in the settings of 1C. */
@Component
class InfoMode implements ExchangeMode {

    private static final List<Choice> PAYMENTS =
            List.of(new Choice("prepayment", "Предоплата"), new Choice("deferral", "Отсрочка"));
    private static final List<Choice> DELIVERIES =
            List.of(new Choice("pickup", "Самовывоз"), new Choice("delivery", "Доставка"));

    private final OrderExchange orders;

    InfoMode(OrderExchange orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "info";
    }

    @Override
    public Answer answer(Call call, Conversation conversation) {
        List<Choice> statuses = orders.stages().stream()
                .map(stage -> new Choice(stage.code(), stage.name()))
                .toList();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new ReferenceBook(statuses, PAYMENTS, DELIVERIES).write(document, conversation.charset());
        return Answer.xml(conversation.charset(), document.toByteArray());
    }
}
