package org.kabinet.access.setup;

import java.time.Clock;
import java.time.Duration;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.notifications.PortalAddress;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.database.KabinetSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** As long as there is no administrator, each start prints a link by which whoever started Kabinet can become one. */
@Component
class OfferSetup {
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final SetupRepository setup;
    private final TransactionTemplate transaction;
    private final KabinetSettings settings;
    private final PortalAddress address;
    private final Clock clock;

    OfferSetup(
            SetupRepository setup,
            PlatformTransactionManager transactions,
            KabinetSettings settings,
            PortalAddress address,
            Clock clock) {
        this.setup = setup;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    @EventListener
    void offer(ApplicationReadyEvent event) {
        if (!settings.serving()
                || !(event.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        var token = OneTimeKey.random();
        boolean offered =
                Actors.callAs(Actor.system(), () -> Boolean.TRUE.equals(transaction.execute(status -> kept(token))));
        if (offered) {
            System.out.println("Create the administrator (the link works once, for a day): " + address.value()
                    + "/setup#" + token.value());
        }
    }

    private boolean kept(OneTimeKey token) {
        if (setup.administratorExists()) {
            return false;
        }
        setup.replaceLink(token.hash(), clock.instant(), clock.instant().plus(GOOD_FOR));
        return true;
    }
}
