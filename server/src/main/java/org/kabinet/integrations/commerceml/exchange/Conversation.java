package org.kabinet.integrations.commerceml.exchange;

import java.nio.charset.Charset;
import org.kabinet.integrations.account.ExchangeAccount;
import org.kabinet.integrations.journal.ExchangeSession;

/** With whom, and in which session. */
record Conversation(ExchangeSession session, ExchangeAccount account) {

    Charset charset() {
        return account.ordersEncoding().charset();
    }
}
