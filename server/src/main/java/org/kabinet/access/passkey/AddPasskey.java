package org.kabinet.access.passkey;

import com.webauthn4j.data.RegistrationData;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the public half of a key that a device has made for the person. */
@Component
class AddPasskey {
    private final Signatures signatures;
    private final Challenges challenges;
    private final PasskeyRepository passkeys;
    private final Ids ids;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AddPasskey(
            Signatures signatures,
            Challenges challenges,
            PasskeyRepository passkeys,
            Ids ids,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.signatures = signatures;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    OwnPasskey named(String name, byte[] attestation, byte[] clientData) {
        UUID person = Actors.current().person();
        RegistrationData data = signatures.readNew(attestation, clientData);
        byte[] challenge = Signatures.challengeOf(data.getCollectedClientData());
        if (!challenges.take(challenge, person)) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
        Signatures.NewKey key = signatures.checkNew(data, challenge);
        OwnPasskey passkey = new OwnPasskey(ids.next(), name, clock.instant(), null);
        boolean added = Objects.requireNonNull(transaction.execute(
                status -> passkeys.insert(passkey, person, key.credentialId(), key.publicKey(), key.fresh())));
        if (!added) {
            throw new ProblemException(AccessProblem.PASSKEY_KNOWN);
        }
        return passkey;
    }
}
