package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.oidc.OidcClient;

/**
 * A provider by which people can come in now.
 *
 * @param organisation whose people it knows; the seller's if none
 */
public record ConnectedProvider(UUID id, @Nullable UUID organisation, String name, OidcClient client) {}
