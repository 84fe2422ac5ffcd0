package org.kabinet.access.session;

import java.util.Optional;
import java.util.UUID;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** People as actors while they are away: long work that somebody began goes on with the rights that they have by then. */
@Component
public class ActingPeople {
    private final ActorDirectory directory;

    ActingPeople(ActorDirectory directory) {
        this.directory = directory;
    }

    /** The person in that cabinet, unless they are blocked or have lost it. */
    public Optional<Actor> actor(UUID person, Cabinet cabinet) {
        return directory.actor(new SignedIn(person, cabinet));
    }
}
