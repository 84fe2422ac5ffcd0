package org.kabinet.access.session;

import java.util.Optional;
import java.util.UUID;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Whom a person would be if they were in one of their cabinets now. */
@Component
public class KnownActors {
    private final ActorDirectory directory;

    KnownActors(ActorDirectory directory) {
        this.directory = directory;
    }

    /** Nobody if the person is blocked or may not enter the cabinet. */
    public Optional<Actor> actor(UUID personId, Cabinet cabinet) {
        return directory.actor(new SignedIn(personId, cabinet));
    }

    /** Nobody also if nothing is left of what the person may be. */
    public Optional<Actor> actor(UUID personId, Cabinet cabinet, Narrowing narrowing) {
        return directory.actor(new SignedIn(personId, cabinet), narrowing);
    }
}
