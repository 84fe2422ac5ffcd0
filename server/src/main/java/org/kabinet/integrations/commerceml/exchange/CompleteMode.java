package org.kabinet.integrations.commerceml.exchange;

import org.kabinet.integrations.commerceml.arrival.CloseSession;
import org.springframework.stereotype.Component;

/** {@code mode=complete}: the conversation is over. */
@Component
class CompleteMode implements ExchangeMode {

    private final CloseSession closeSession;

    CompleteMode(CloseSession closeSession) {
        this.closeSession = closeSession;
    }

    @Override
    public String name() {
        return "complete";
    }

    @Override
    public Answer answer(Call call, Conversation conversation) {
        closeSession.of(conversation.session().id());
        return Answer.success(conversation.charset());
    }
}
