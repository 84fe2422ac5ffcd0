package org.kabinet.access.consent;

/** What a text is about. */
public enum AgreementKind {
    /** The processing of personal data; whoever has agreed may think better of it. */
    PERSONAL_DATA,
    /** The terms of use; they hold for as long as somebody uses the portal. */
    TERMS;

    boolean withdrawable() {
        return this == PERSONAL_DATA;
    }
}
