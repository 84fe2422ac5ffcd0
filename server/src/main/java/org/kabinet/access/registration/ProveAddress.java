package org.kabinet.access.registration;

import java.time.Clock;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever opens the link has shown that the address is theirs: a company's request goes to those who serve it. A private person
 * goes on by themselves.
 */
@Component
class ProveAddress {
    private final Applications applications;
    private final RegistrationRepository registrations;
    private final RegistrationPost post;
    private final CompanyLookup companyLookup;
    private final Seller seller;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProveAddress(
            Applications applications,
            RegistrationRepository registrations,
            RegistrationPost post,
            CompanyLookup companyLookup,
            Seller seller,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.applications = applications;
        this.registrations = registrations;
        this.post = post;
        this.companyLookup = companyLookup;
        this.seller = seller;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Where the request stands now. */
    Standing by(OneTimeKey key) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> prove(applications.heldBy(key))));
    }

    private Standing prove(Registration found) {
        RegistrationState state = found.state();
        if (state == RegistrationState.UNPROVEN && found.kind() == OrganisationKind.COMPANY) {
            registrations.proven(found.id(), clock.instant());
            companyLookup.soon(found.id());
            post.tellManager(found);
            applications.changed(found);
            state = RegistrationState.WAITING;
        }
        return new Standing(seller.view().name(), found.kind(), found.email(), state, found.reason());
    }
}
