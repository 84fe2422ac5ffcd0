package org.kabinet.access.provider;

import java.util.List;
import java.util.Objects;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which companies have connected providers, for whoever confirms the domains. */
@Component
class ReadCompanyProviders {
    private final ProviderRepository providers;
    private final ProviderKeepers keepers;
    private final Organisations organisations;

    ReadCompanyProviders(ProviderRepository providers, ProviderKeepers keepers, Organisations organisations) {
        this.providers = providers;
        this.keepers = keepers;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<CompanyProvider> all() {
        keepers.mustKeep(Actors.current(), null);
        List<KeptProvider> kept = providers.ofCompanies();
        var names = organisations.organisations(kept.stream()
                .map(KeptProvider::organisation)
                .filter(Objects::nonNull)
                .toList());
        return kept.stream()
                .filter(provider -> names.containsKey(provider.organisation()))
                .map(provider -> new CompanyProvider(
                        Objects.requireNonNull(provider.organisation()),
                        Objects.requireNonNull(names.get(provider.organisation()))
                                .name(),
                        provider.name(),
                        provider.issuer(),
                        provider.domains().stream()
                                .map(ProviderView.Domain::readable)
                                .toList(),
                        provider.onlyWay(),
                        provider.active()))
                .toList();
    }
}
