package org.kabinet.organisations;

/** What the state's register said. */
public sealed interface RegisterAnswer {

    /** There is such a company. */
    record Found(RegisteredCompany company) implements RegisterAnswer {}

    /** There is none. */
    record Unknown() implements RegisterAnswer {}

    /** It did not say. */
    record Silent(Why why) implements RegisterAnswer {}

    /** Why nothing was said. */
    enum Why {
        /** Nobody has named a register. */
        NOT_CONFIGURED,
        /** Its address leads where the portal must not go. */
        ADDRESS_REFUSED,
        /** It does not accept the key. */
        KEY_REFUSED,
        /** The number of questions that was paid for is used up. */
        TOO_OFTEN,
        /** It cannot be reached, or not in time. */
        UNREACHABLE,
        /** It answers something that is no answer. */
        NOT_UNDERSTOOD
    }
}
