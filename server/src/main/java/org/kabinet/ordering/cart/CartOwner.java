package org.kabinet.ordering.cart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Opens a cart to who may order under its contract; for all others there is no such contract or no such right. */
@Component
public class CartOwner {

    private final Readers readers;
    private final Organisations organisations;
    private final Clock clock;

    CartOwner(Readers readers, Organisations organisations, Clock clock) {
        this.readers = readers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Who gathers goods, under which contract, on which day at the branch that serves it. */
    public record Owned(Reader reader, ContractParties parties, LocalDate today) {
        public UUID personId() {
            return reader.personId();
        }
    }

    public Owned of(UUID contractId) {
        Reader reader = readers.current();
        ContractParties parties = organisations
                .partiesTo(contractId)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return new Owned(
                reader.at(parties.organisation().id()).whoMayOrder(),
                parties,
                LocalDate.ofInstant(clock.instant(), parties.branch().timeZone()));
    }
}
