package org.kabinet.access.session;

import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in, with the name they sign in by: needed by whatever changes how they come in. */
@Component
public class Oneself {
    private final PersonRepository people;

    Oneself(PersonRepository people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Known known() {
        var self = people.self(Actors.current().person()).orElseThrow();
        return new Known(self.id(), self.login());
    }

    /** The signed-in person. */
    public record Known(UUID personId, String login) {}
}
