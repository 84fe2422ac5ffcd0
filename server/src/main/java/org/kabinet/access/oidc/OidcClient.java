package org.kabinet.access.oidc;

/** What the portal and a provider have agreed upon. */
public record OidcClient(String issuer, String clientId, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcClient[" + issuer + ", " + clientId + "]";
    }
}
