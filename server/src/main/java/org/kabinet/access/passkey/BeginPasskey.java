package org.kabinet.access.passkey;

import org.jspecify.annotations.Nullable;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.ProofAgain;
import org.kabinet.customisation.Seller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A person is about to have a device make a key for them. */
@Component
class BeginPasskey {
    private final Portal portal;
    private final Oneself oneself;
    private final ProofAgain proof;
    private final Challenges challenges;
    private final PasskeyRepository passkeys;
    private final Seller seller;
    private final TransactionTemplate transaction;

    BeginPasskey(
            Portal portal,
            Oneself oneself,
            ProofAgain proof,
            Challenges challenges,
            PasskeyRepository passkeys,
            Seller seller,
            PlatformTransactionManager transactions) {
        this.portal = portal;
        this.oneself = oneself;
        this.proof = proof;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.seller = seller;
        this.transaction = new TransactionTemplate(transactions);
    }

    PasskeyTerms after(String password, @Nullable String code) {
        portal.mustHavePasskeys();
        Oneself.Known self = oneself.known();
        proof.of(self, password, code);
        var known = transaction.execute(status -> passkeys.credentialsOf(self.personId()));
        return new PasskeyTerms(
                Base64Url.of(challenges.next(self.personId())),
                portal.name(),
                portal.origin(),
                seller.view().name(),
                Base64Url.of(UserHandle.of(self.personId())),
                self.login(),
                Signatures.ALGORITHMS,
                known.stream().map(Base64Url::of).toList());
    }
}
