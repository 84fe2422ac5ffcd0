package org.kabinet.audit.extract;

import java.util.List;

/**
 * What came out of a verification.
 *
 * @param records with content
 * @param omitted links that the extract leaves out, of which only the digest is there
 * @param last the number of the last record, {@code hash} its hash
 */
record Verdict(LogHead head, long records, long omitted, long last, String hash, List<Fault> faults) {
    Verdict {
        faults = List.copyOf(faults);
    }

    boolean good() {
        return faults.isEmpty();
    }
}
