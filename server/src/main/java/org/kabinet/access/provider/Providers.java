package org.kabinet.access.provider;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.oidc.OidcClient;
import org.kabinet.platform.secret.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Connected providers, as coming in needs them. */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class Providers {
    private final ProviderRepository providers;
    private final Seal seal;

    Providers(ProviderRepository providers, Seal seal) {
        this.providers = providers;
        this.seal = seal;
    }

    /** A provider as it is offered to whoever types an address of its domain. */
    @Schema(name = "OfferedSignOn")
    public record Offered(UUID id, String name, boolean onlyWay) {}

    /** The provider that speaks for a mail domain. Who has such an address plays no part in it. */
    public Optional<Offered> forDomain(String domain) {
        return MailDomain.of(domain)
                .flatMap(plain -> providers.speakingFor(plain.value()))
                .map(kept -> new Offered(kept.id(), kept.name(), kept.onlyWay()));
    }

    /** The provider, if it is switched on. */
    public Optional<ConnectedProvider> connected(UUID id) {
        return providers.withId(id).filter(KeptProvider::active).map(kept -> {
            byte[] secret = seal.open(kept.sealedSecret(), KeptProvider.purpose(id));
            var client = new OidcClient(kept.issuer(), kept.clientId(), new String(secret, StandardCharsets.UTF_8));
            return new ConnectedProvider(id, kept.organisation(), kept.name(), client);
        });
    }

    /** Whether the organisation's provider, or the seller's if none, is switched on. */
    public boolean isOn(@Nullable UUID organisation) {
        return providers.of(organisation).filter(KeptProvider::active).isPresent();
    }

    /** Whether the provider speaks for the domain of an address. */
    public boolean speaksFor(UUID id, String address) {
        return speaker(address).filter(kept -> kept.id().equals(id)).isPresent();
    }

    /**
     * Whether whoever signs in with this login comes in by their provider only.
     *
     * @param organisation in which they hold all of their roles; the seller if none
     */
    public boolean isOnlyWay(@Nullable UUID organisation, String login) {
        return speaker(login)
                .filter(kept -> kept.onlyWay() && Objects.equals(kept.organisation(), organisation))
                .isPresent();
    }

    private Optional<KeptProvider> speaker(String address) {
        return MailDomain.ofAddress(address).flatMap(domain -> providers.speakingFor(domain.value()));
    }
}
