package org.kabinet.access.passkey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.ProofAgain;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A key of one's own is worth nothing any more; the device may keep its half. Whoever knows the password has a way in without the key, so that an
 * account is never left without any.
 */
@Component
class RemovePasskey {
    private final Oneself oneself;
    private final ProofAgain proof;
    private final PasskeyRepository passkeys;
    private final TransactionTemplate transaction;

    RemovePasskey(
            Oneself oneself, ProofAgain proof, PasskeyRepository passkeys, PlatformTransactionManager transactions) {
        this.oneself = oneself;
        this.proof = proof;
        this.passkeys = passkeys;
        this.transaction = new TransactionTemplate(transactions);
    }

    void of(UUID id, String password, @Nullable String code) {
        Oneself.Known self = oneself.known();
        proof.of(self, password, code);
        boolean removed = Boolean.TRUE.equals(transaction.execute(status -> passkeys.delete(self.personId(), id)));
        if (!removed) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }
}
