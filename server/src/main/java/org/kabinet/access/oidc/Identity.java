package org.kabinet.access.oidc;

/**
 * Whom a provider says it has made sure of.
 *
 * @param subject its own name for them, which never becomes another's
 * @param email empty if it does not tell
 * @param emailVerified whether it has made sure that the address is theirs
 * @param byTwoFactors whether it says that more than one factor was shown
 */
public record Identity(String issuer, String subject, String email, boolean emailVerified, boolean byTwoFactors) {}
