package org.kabinet.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes customers from the ERP, so that nobody has to enter them twice. */
public interface Counterparties {

    /**
     * Finds each by its external id, then by ИНН and КПП, and updates it, or makes the organisation, its legal entity and a first contract.
     * What an incoming record leaves out stays as it is.
     *
     * @param branchId where new customers belong; without it the seller's first branch
     */
    List<CounterpartyOutcome> receive(@Nullable UUID branchId, List<IncomingCounterparty> counterparties);
}
