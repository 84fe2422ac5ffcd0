package org.kabinet.ordering.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Lets those order who may; for all others there is no such contract or no such right. */
@Component
public class Buyers {

    private final Readers readers;
    private final Organisations organisations;
    private final Clock clock;

    Buyers(Readers readers, Organisations organisations, Clock clock) {
        this.readers = readers;
        this.organisations = organisations;
        this.clock = clock;
    }

    public Buyer under(UUID contractId) {
        Reader reader = readers.current();
        ContractParties parties =
                organisations.partiesTo(contractId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        LocalDate today = LocalDate.ofInstant(clock.instant(), parties.branch().timeZone());
        return new Buyer(
                reader.at(parties.organisation().id(), parties.legalEntity().id())
                        .whoMayOrder(),
                parties,
                today);
    }
}
