package org.kabinet.access.provider;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.oidc.OidcClient;
import org.kabinet.access.oidc.OidcException;
import org.kabinet.access.oidc.OpenIdConnect;
import org.kabinet.access.oidc.Question;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.secret.Seal;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks whether a provider answers as it should, before anybody depends on it. A secret that is kept goes to whom it belongs and nobody else. */
@Component
class TryProvider {
    private static final int TRIALS = 30;

    private final ProviderRepository providers;
    private final ProviderKeepers keepers;
    private final OpenIdConnect connect;
    private final CallbackAddress callback;
    private final Seal seal;
    private final TransactionTemplate transaction;
    private final AddressLimit trials;

    TryProvider(
            ProviderRepository providers,
            ProviderKeepers keepers,
            OpenIdConnect connect,
            CallbackAddress callback,
            Seal seal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.providers = providers;
        this.keepers = keepers;
        this.connect = connect;
        this.callback = callback;
        this.seal = seal;
        this.transaction = new TransactionTemplate(transactions);
        this.trials = new AddressLimit(clock, TRIALS, Duration.ofMinutes(10));
    }

    Trial of(@Nullable UUID organisation, Trial.Fields fields) {
        OidcClient client = Objects.requireNonNull(transaction.execute(status -> client(organisation, fields)));
        trials.take(Origins.current().address());
        var question =
                new Question(OneTimeKey.random().value(), OneTimeKey.random().value());
        try {
            connect.mustBeReady(client, question, callback.of(organisation));
            return new Trial(null, "");
        } catch (OidcException e) {
            return new Trial(e.fault(), e.told());
        }
    }

    private OidcClient client(@Nullable UUID organisation, Trial.Fields fields) {
        keepers.mustKeep(Actors.current(), organisation);
        String issuer = fields.issuer().strip();
        String clientId = fields.clientId().strip();
        String typed = fields.clientSecret();
        if (typed != null && !typed.isBlank()) {
            return new OidcClient(issuer, clientId, typed.strip());
        }
        var kept = providers.of(organisation).filter(provider -> provider.isClient(issuer, clientId));
        FieldErrors errors = new FieldErrors();
        errors.require(kept.isPresent(), "/clientSecret", "SECRET_ANEW");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        KeptProvider provider = kept.orElseThrow();
        byte[] secret = seal.open(provider.sealedSecret(), KeptProvider.purpose(provider.id()));
        return new OidcClient(issuer, clientId, new String(secret, StandardCharsets.UTF_8));
    }
}
