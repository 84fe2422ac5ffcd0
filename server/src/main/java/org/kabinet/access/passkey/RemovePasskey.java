package org.kabinet.access.passkey;

import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A key of one's own is worth nothing any more; the device may keep its half. */
@Component
class RemovePasskey {
    private final PasskeyRepository passkeys;

    RemovePasskey(PasskeyRepository passkeys) {
        this.passkeys = passkeys;
    }

    @Transactional
    public void of(UUID id) {
        if (!passkeys.delete(Actors.current().person(), id)) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }
}
