package org.kabinet.integrations.catalogues;

/** Whether imports can be kept waiting; each protocol that imports in the background knows. */
public interface ImportsAtRest {

    /** Whether no import runs; if so, none begins before the transaction ends. */
    boolean isFree();
}
