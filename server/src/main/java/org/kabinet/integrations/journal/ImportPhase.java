package org.kabinet.integrations.journal;

/** What a running import is busy with. The share that is done is told for each of them apart: nobody knows beforehand how long the next will take. */
public enum ImportPhase {
    /** Keeps pictures and other files of goods. */
    PICTURES,
    /** Reads the file and writes what it says. */
    LOADING,
    /** Brings search up to date. */
    LISTING,
    /** Closes what a whole export did not bring, and makes everything valid at once. */
    COMPLETING
}
