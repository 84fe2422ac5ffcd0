package org.kabinet.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one incoming counterparty; the exchange board shows it.
 *
 * @param refusal code of the reason when it was refused; the exchange has the sentence
 */
public record CounterpartyOutcome(
        String externalId,
        Change change,
        @Nullable UUID organisationId,
        @Nullable UUID legalEntityId,
        @Nullable String refusal) {

    /** The four things that may happen to an incoming record. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }
}
