package org.kabinet.integrations.commerceml.exchange;

import org.kabinet.integrations.commerceml.arrival.CompleteSet;
import org.springframework.stereotype.Component;

/** {@code mode=deactivate}: the whole export has come. */
@Component
class DeactivateMode implements ExchangeMode {

    private final CompleteSet completeSet;

    DeactivateMode(CompleteSet completeSet) {
        this.completeSet = completeSet;
    }

    @Override
    public String name() {
        return "deactivate";
    }

    @Override
    public Answer answer(Call call, Conversation conversation) {
        completeSet.of(conversation.session(), name());
        return Answer.success(conversation.charset());
    }
}
