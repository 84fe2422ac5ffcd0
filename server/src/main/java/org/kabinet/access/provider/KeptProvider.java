package org.kabinet.access.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider as it is kept.
 *
 * @param organisation whose it is; the seller's if none
 */
record KeptProvider(
        UUID id,
        @Nullable UUID organisation,
        String name,
        String issuer,
        String clientId,
        byte[] sealedSecret,
        List<ProviderView.Domain> domains,
        boolean onlyWay,
        boolean active,
        long version) {

    List<String> confirmed() {
        return domains.stream()
                .filter(ProviderView.Domain::confirmed)
                .map(ProviderView.Domain::domain)
                .toList();
    }

    /** Whether the secret that is kept belongs to this client; to nobody else may it be sent. */
    boolean isClient(String otherIssuer, String otherClientId) {
        return issuer.equals(otherIssuer) && clientId.equals(otherClientId);
    }

    /** What the secret is sealed for. */
    static String purpose(UUID id) {
        return "secret of identity provider " + id;
    }
}
