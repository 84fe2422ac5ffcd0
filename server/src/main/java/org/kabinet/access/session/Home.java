package org.kabinet.access.session;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place in which a person holds all of their roles, those among them in which they stand in for others. An identity provider vouches for
 * whoever is at home with whom it belongs to, and for nobody else: a company that says who somebody is must not open with it what that person may
 * do for others.
 *
 * @param organisation the company; the seller if none
 */
public record Home(@Nullable UUID organisation) implements Serializable {

    /** Under which a session remembers that an identity provider of this place has vouched for who is in it. */
    String mark() {
        return "kabinet.vouched-at:" + (organisation == null ? "seller" : organisation);
    }

    /** Nothing for whoever holds no role, or roles in several places. */
    static Optional<Home> of(Grants grants) {
        Set<Optional<UUID>> places = places(grants);
        return places.size() == 1
                ? Optional.of(new Home(places.iterator().next().orElse(null)))
                : Optional.empty();
    }

    boolean holdsAll(Grants grants) {
        return of(grants).equals(Optional.of(this));
    }

    boolean holdsAny(Grants grants) {
        return places(grants).contains(Optional.ofNullable(organisation));
    }

    private static Set<Optional<UUID>> places(Grants grants) {
        Set<Optional<UUID>> places = new HashSet<>();
        grants.held().forEach(grant -> places.add(Optional.ofNullable(grant.organisationId())));
        grants.lent()
                .forEach(lent -> places.add(Optional.ofNullable(lent.grant().organisationId())));
        return places;
    }
}
