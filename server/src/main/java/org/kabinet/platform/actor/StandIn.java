package org.kabinet.platform.actor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is away and in whose place an actor acts.
 *
 * @param organisationId the customer in which that is; the seller if absent
 * @param branches those that the actor reaches in their place only
 * @param wholly whether the actor is in this cabinet in their place only
 */
public record StandIn(
        UUID personId, String name, @Nullable UUID organisationId, Set<UUID> branches, boolean wholly, Instant until) {

    public StandIn {
        branches = Set.copyOf(branches);
    }

    boolean serves(@Nullable UUID manager, UUID branch) {
        return organisationId == null && (personId.equals(manager) || branches.contains(branch));
    }

    /** The same with the branches of another role of the same person. */
    public StandIn andItsBranches(StandIn other) {
        Set<UUID> both = new HashSet<>(branches);
        both.addAll(other.branches);
        return new StandIn(personId, name, organisationId, both, wholly || other.wholly, until);
    }

    /** All of them as the database is told; nothing at all if there is nobody. */
    static String told(Collection<StandIn> all) {
        return all.isEmpty() ? "" : all.stream().map(StandIn::told).collect(Collectors.joining(",", "[", "]"));
    }

    private String told() {
        String place = organisationId == null ? "" : ",\"organisation\":\"" + organisationId + "\"";
        return "{\"person\":\"" + personId + "\"" + place + ",\"wholly\":" + wholly + ",\"branches\":"
                + branches.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]")) + "}";
    }
}
