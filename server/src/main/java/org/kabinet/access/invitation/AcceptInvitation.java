package org.kabinet.access.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.consent.Consents;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.Newcomers;
import org.kabinet.access.session.PasswordProof;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldErrors;
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
    private final Newcomers newcomers;
    private final PasswordProof proof;
    private final Consents consents;
    private final TransactionTemplate transaction;

    AcceptInvitation(
            Offers offers,
            Newcomers newcomers,
            PasswordProof proof,
            Consents consents,
            PlatformTransactionManager transactions) {
        this.offers = offers;
        this.newcomers = newcomers;
        this.proof = proof;
        this.consents = consents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** With what the person signs in from now on. */
    public String with(OneTimeKey key, String name, String password, @Nullable List<@Nullable UUID> agreements) {
        Invitation offered = asSystem(() -> agreed(key, agreements));
        Optional<UUID> known = asSystem(() -> newcomers.withLogin(offered.email()));
        if (known.isPresent()) {
            UUID person = proof.of(offered.email(), password).personId();
            asSystem(() -> accept(offers.heldBy(key), person, agreements));
        } else {
            Newcomers.Newcomer newcomer = newcomers.checked(
                    offered.email(), name, password, offered.language(), Grant.organisations(offered.grants()));
            asSystem(() -> {
                Invitation still = offers.heldBy(key);
                return accept(still, newcomers.letIn(newcomer), agreements);
            });
        }
        return offered.email();
    }

    private Invitation agreed(OneTimeKey key, @Nullable List<@Nullable UUID> agreements) {
        Invitation offered = offers.heldBy(key);
        FieldErrors errors = new FieldErrors();
        consents.mustCover(agreements, errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return offered;
    }

    private UUID accept(Invitation invitation, UUID person, @Nullable List<@Nullable UUID> agreements) {
        newcomers.give(person, invitation.grants(), invitation.invitedBy());
        consents.given(person, agreements);
        offers.taken(invitation, person);
        return person;
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
