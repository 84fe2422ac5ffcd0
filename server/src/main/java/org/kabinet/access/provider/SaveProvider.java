package org.kabinet.access.provider;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.secret.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Connects a provider or changes what is agreed with it. The domains that a company names count once the seller has confirmed them. */
@Component
class SaveProvider {
    private final ProviderRepository providers;
    private final ProviderChecks checks;
    private final ProviderKeepers keepers;
    private final ReadProvider readProvider;
    private final Seal seal;
    private final Ids ids;
    private final PartWithPeople people;

    SaveProvider(
            ProviderRepository providers,
            ProviderChecks checks,
            ProviderKeepers keepers,
            ReadProvider readProvider,
            Seal seal,
            Ids ids,
            PartWithPeople people) {
        this.providers = providers;
        this.checks = checks;
        this.keepers = keepers;
        this.readProvider = readProvider;
        this.seal = seal;
        this.ids = ids;
        this.people = people;
    }

    @Transactional
    public ProviderView of(@Nullable UUID organisation, ProviderFields fields, long seenVersion) {
        Actor actor = Actors.current();
        keepers.mustKeep(actor, organisation);
        KeptProvider before = providers.of(organisation).orElse(null);
        Version.mustMatch(seenVersion, before == null ? 0 : before.version());
        UUID id = before == null ? ids.next() : before.id();
        boolean believed = actor.kind() == ActorKind.ALL;
        Set<String> domains = checks.passed(fields, before, believed ? id : null);
        KeptProvider next = new KeptProvider(
                id,
                organisation,
                fields.name().strip(),
                fields.issuer().strip(),
                fields.clientId().strip(),
                secret(id, fields.clientSecret(), before),
                List.of(),
                fields.onlyWay(),
                fields.active(),
                seenVersion + 1);
        if (!providers.write(next, seenVersion)) {
            throw new ProblemException(PlatformProblem.CHANGED_MEANWHILE);
        }
        providers.name(next, domains, believed);
        providers.forgetOthers(id, next.issuer());
        people.settle(organisation, before, next);
        return readProvider.of(organisation);
    }

    private byte[] secret(UUID id, @Nullable String typed, @Nullable KeptProvider before) {
        return typed == null || typed.isBlank()
                ? Objects.requireNonNull(before).sealedSecret()
                : seal.seal(typed.strip().getBytes(StandardCharsets.UTF_8), KeptProvider.purpose(id));
    }
}
