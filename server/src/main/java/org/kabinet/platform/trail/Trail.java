package org.kabinet.platform.trail;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;

/**
 * Where modules tell what the log must know and the database cannot see by itself. Changes of business data need not be told:
 * the database records them with the statement that makes them.
 */
public interface Trail {

    /** Somebody proved who they are. */
    void signedIn(UUID person, String login);

    /**
     * Somebody did not come in.
     *
     * @param person whose login it was, if there is such a login
     * @param reason why, as a code
     */
    void refusedSignIn(@Nullable UUID person, String login, String reason);

    /** The actor left. */
    void signedOut();

    /** The actor ended sessions of a person, who may be themselves: what was open there is closed. */
    void sessionsEnded(UUID person, int sessions);

    /**
     * The actor took data away as a file.
     *
     * @param operation by which one
     * @param file what the file is called
     * @param asked what of it they wanted
     */
    void exported(String operation, String file, Map<String, String> asked);

    /**
     * What was known of a person was erased; said in the transaction in which Kabinet does it.
     *
     * @param by whoever had it done
     */
    void erased(UUID person, Actor by);

    /** Kabinet itself did something of note to the portal as a whole. */
    void noted(String action, Map<String, ?> details);
}
