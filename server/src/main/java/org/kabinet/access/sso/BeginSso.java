package org.kabinet.access.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.oidc.OidcException;
import org.kabinet.access.oidc.OpenIdConnect;
import org.kabinet.access.oidc.Question;
import org.kabinet.access.provider.CallbackAddress;
import org.kabinet.access.provider.ConnectedProvider;
import org.kabinet.access.provider.Providers;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends somebody to their provider. What they must bring back belongs to this browser, is good once and for some minutes. */
@Component
class BeginSso {
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(BeginSso.class);

    private final Providers providers;
    private final AttemptRepository attempts;
    private final OpenIdConnect connect;
    private final CallbackAddress callback;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BeginSso(
            Providers providers,
            AttemptRepository attempts,
            OpenIdConnect connect,
            CallbackAddress callback,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.providers = providers;
        this.attempts = attempts;
        this.connect = connect;
        this.callback = callback;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    URI at(UUID providerId, @Nullable String hint, HttpServletRequest request, HttpServletResponse response) {
        OneTimeKey state = OneTimeKey.random();
        OneTimeKey browser = BrowserKey.keep(request, response, LIFE);
        ConnectedProvider provider = Actors.callAs(
                Actor.system(),
                () -> Objects.requireNonNull(transaction.execute(status -> begun(providerId, state, browser))));
        try {
            var question = new Question(browser.value(), state.value());
            return connect.address(provider.client(), question, callback.of(provider.organisation()), hint);
        } catch (OidcException e) {
            log.warn("Identity provider {}: {}", provider.id(), e.getMessage());
            throw new ProblemException(AccessProblem.SSO_SILENT, provider.name());
        }
    }

    private ConnectedProvider begun(UUID providerId, OneTimeKey state, OneTimeKey browser) {
        ConnectedProvider provider =
                providers.connected(providerId).orElseThrow(() -> new ProblemException(AccessProblem.SSO_OFF));
        Instant now = clock.instant();
        attempts.insert(state, browser, providerId, now, now.plus(LIFE));
        return provider;
    }
}
