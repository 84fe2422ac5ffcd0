package org.kabinet.access.oidc;

/** It cannot be gone on with a provider. The message is for the operator's log; nothing of it is anybody's secret. */
public final class OidcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OidcFault fault;
    private final String told;

    OidcException(OidcFault fault, String message) {
        this(fault, message, "");
    }

    OidcException(OidcFault fault, String message, String told) {
        super(fault + ": " + message, null, false, true);
        this.fault = fault;
        this.told = told;
    }

    public OidcFault fault() {
        return fault;
    }

    /** What the provider says instead of what it should, where that helps; empty otherwise. */
    public String told() {
        return told;
    }
}
