package org.kabinet.access.session;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Makes actors of what people are or might be, for those who want to know before they decide. Nobody is signed in by it. */
@Component
public class Hypotheses {
    private final ActorDirectory directory;

    Hypotheses(ActorDirectory directory) {
        this.directory = directory;
    }

    /** What the person may be as it stands now. */
    public Optional<Grants> of(UUID personId) {
        return directory.grants(personId);
    }

    /** With whom the person shares their records there, if their role were for the team. */
    public Set<UUID> team(UUID personId, @Nullable UUID organisation) {
        return directory.team(personId, organisation);
    }

    /** Who the person would be with these grants in this cabinet, if it were open to them. */
    public Optional<Actor> actor(Grants grants, Cabinet cabinet) {
        return grants.cabinets().contains(cabinet) ? Optional.of(directory.actor(grants, cabinet)) : Optional.empty();
    }
}
