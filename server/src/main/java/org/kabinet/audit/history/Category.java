package org.kabinet.audit.history;

/** What a record is about. */
public enum Category {
    SIGN_IN,
    PEOPLE,
    COMPANY,
    ORDERS,
    PRICES,
    EXPORT,
    EXCHANGE,
    SETTINGS
}
