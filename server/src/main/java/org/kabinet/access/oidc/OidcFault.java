package org.kabinet.access.oidc;

/** What may be wrong with a provider, or with what it says. */
public enum OidcFault {
    ADDRESS_REFUSED,
    UNREACHABLE,
    NO_DISCOVERY,
    OTHER_ISSUER,
    NO_CODE_FLOW,
    NO_SIGNATURE_WE_TRUST,
    NO_KEYS,
    CLIENT_REFUSED,
    CODE_REFUSED,
    TOKEN_REFUSED
}
