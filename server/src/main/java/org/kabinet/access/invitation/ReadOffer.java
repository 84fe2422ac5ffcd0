package org.kabinet.access.invitation;

import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.GrantPlaces;
import org.kabinet.access.people.Newcomers;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.PasswordTerms;
import org.kabinet.customisation.Seller;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody is offered, for whoever holds a key to it. */
@Component
class ReadOffer {
    private final Offers offers;
    private final Newcomers newcomers;
    private final GrantPlaces places;
    private final Seller seller;
    private final EntryPolicies policies;
    private final TransactionTemplate transaction;

    ReadOffer(
            Offers offers,
            Newcomers newcomers,
            GrantPlaces places,
            Seller seller,
            EntryPolicies policies,
            PlatformTransactionManager transactions) {
        this.offers = offers;
        this.newcomers = newcomers;
        this.places = places;
        this.seller = seller;
        this.policies = policies;
        this.transaction = new TransactionTemplate(transactions);
    }

    Offer by(OneTimeKey key) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> offer(key)));
    }

    private Offer offer(OneTimeKey key) {
        Invitation held = offers.heldBy(key);
        GrantPlaces.Named named = places.named(held.grants());
        return new Offer(
                seller.view().name(),
                held.email(),
                held.name(),
                held.grants().stream().map(named::of).toList(),
                held.invitedByName(),
                held.expiresAt(),
                newcomers.withLogin(held.email()).isPresent(),
                PasswordTerms.of(policies.ofNewcomer(Grant.organisations(held.grants()))));
    }
}
