package org.kabinet.integrations.commerceml.exchange;

/** One of the things 1C may ask once it has signed in. */
interface ExchangeMode {

    /** As {@code mode=} names it. */
    String name();

    Answer answer(Call call, Conversation conversation) throws Exception;
}
