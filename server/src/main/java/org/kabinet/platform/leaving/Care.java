package org.kabinet.platform.leaving;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.kabinet.platform.actor.Role;

/**
 * Something that people of the seller have in their care. Modules tell how much of theirs somebody has, and pass it on; whoever lets people
 * leave asks all of them. All of it happens in the transaction at hand, with the rights of whoever decides.
 */
public interface Care {

    /** What it is, as a constant. */
    String kind();

    /** Who may take it over: whoever works as this in the branch. */
    Role keptBy();

    /** How much of it the person has, by branch. */
    Map<UUID, Integer> of(UUID person);

    /** Passes all of it on; answers with the ids of what was passed. */
    Collection<UUID> pass(UUID from, Keeper to);

    /** Gives that back of it which the successor still has; answers with how much it was. */
    int giveBack(Collection<UUID> passed, UUID from, Keeper to);
}
