package org.kabinet.access.leaving;

import java.time.Clock;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.leaving.DepartureRepository.Item;
import org.kabinet.access.leaving.DepartureRepository.Left;
import org.kabinet.access.people.BlockPerson;
import org.kabinet.platform.leaving.Keeper;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in again who had left, and gives back to them what their successors still have. */
@Component
class ReturnPerson {
    private final BlockPerson blockPerson;
    private final Cares cares;
    private final DepartureRepository departures;
    private final DepartureNews news;
    private final Clock clock;

    ReturnPerson(
            BlockPerson blockPerson, Cares cares, DepartureRepository departures, DepartureNews news, Clock clock) {
        this.blockPerson = blockPerson;
        this.cares = cares;
        this.departures = departures;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id, long seen) {
        Keeper person = blockPerson.unblock(id, seen);
        Left left = departures.left(id).orElseThrow(() -> new ProblemException(AccessProblem.NOT_LEFT));
        for (Item item : left.items()) {
            cares.giveBack(item, person);
        }
        departures.returned(left.id(), clock.instant());
        news.givenBack(person, left.items());
    }
}
