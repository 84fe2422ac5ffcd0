package org.kabinet.ordering.reader;

import java.time.LocalDate;
import java.util.UUID;
import org.kabinet.organisations.ContractParties;

/**
 * Somebody who may order under a contract: one of the customer's people, or staff on the customer's behalf.
 *
 * @param today the day it is at the branch that serves the customer
 */
public record Buyer(Reader reader, ContractParties parties, LocalDate today) {

    public UUID personId() {
        return reader.personId();
    }

    public UUID contractId() {
        return parties.contract().id();
    }
}
