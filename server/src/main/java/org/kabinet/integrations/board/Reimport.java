package org.kabinet.integrations.board;

import java.util.UUID;

/** Imports the files of a conversation again; each protocol that keeps files knows how. */
public interface Reimport {

    /** Begins the import of everything in the folder of a conversation and returns at once. */
    void start(UUID session);
}
