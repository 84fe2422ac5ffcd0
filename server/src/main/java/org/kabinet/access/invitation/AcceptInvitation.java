package org.kabinet.access.invitation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Newcomers;
import org.kabinet.access.session.PasswordProof;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets in whoever holds a key to an invitation: a new person with the password they choose, or a person who signs in with this
 * address already and shows their password. However many try at once, one of them comes in.
 */
@Component
class AcceptInvitation {
    private final Offers offers;
    private final InvitationRepository invitations;
    private final Newcomers newcomers;
    private final PasswordProof proof;
    private final InvitationNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AcceptInvitation(
            Offers offers,
            InvitationRepository invitations,
            Newcomers newcomers,
            PasswordProof proof,
            InvitationNews news,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.offers = offers;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.proof = proof;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** With what the person signs in from now on. */
    public String with(OneTimeKey key, String name, String password) {
        Invitation offered = asSystem(() -> offers.heldBy(key));
        Optional<UUID> known = asSystem(() -> newcomers.withLogin(offered.email()));
        if (known.isPresent()) {
            UUID person = proof.of(offered.email(), password);
            asSystem(() -> accept(offers.heldBy(key), person));
        } else {
            Newcomers.Newcomer newcomer = newcomers.checked(offered.email(), name, password, offered.language());
            asSystem(() -> {
                Invitation still = offers.heldBy(key);
                return accept(still, newcomers.letIn(newcomer));
            });
        }
        return offered.email();
    }

    private UUID accept(Invitation invitation, UUID person) {
        newcomers.give(person, invitation.grants(), invitation.invitedBy());
        invitations.accept(invitation.id(), person, clock.instant());
        news.of(invitation);
        return person;
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
