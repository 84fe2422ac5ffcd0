package org.kabinet.platform.actor;

/**
 * Something of which people see more or less according to who they are. Modules tell how much of theirs an actor sees; whoever decides about
 * rights asks all of them.
 */
public interface Visible {
    /** What is counted, as a constant. */
    String what();

    /** How much of it the current actor sees, by the same policies as everywhere. */
    long count();
}
