package org.kabinet.access.passkey;

import java.util.List;
import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of a person, as those may ask who keep them. */
@Component
public class Passkeys {
    private final PasskeyRepository passkeys;

    Passkeys(PasskeyRepository passkeys) {
        this.passkeys = passkeys;
    }

    /** Removes all of them, from whoever the actor keeps; tells whether there were any. */
    @Transactional
    public boolean removeAll(UUID person) {
        return passkeys.deleteAll(person) > 0;
    }

    @Transactional(readOnly = true)
    List<OwnPasskey> own() {
        return passkeys.of(Actors.current().person());
    }
}
