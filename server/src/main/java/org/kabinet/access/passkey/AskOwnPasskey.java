package org.kabinet.access.passkey;

import org.kabinet.access.session.Oneself;
import org.springframework.stereotype.Component;

/** A person is about to show by a passkey that it is them. */
@Component
class AskOwnPasskey {
    private final Oneself oneself;
    private final ShowAgain showAgain;

    AskOwnPasskey(Oneself oneself, ShowAgain showAgain) {
        this.oneself = oneself;
        this.showAgain = showAgain;
    }

    PasskeyQuestion ask() {
        return showAgain.question(oneself.known());
    }
}
