package org.kabinet.access.away;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends substitutions because one of the two leaves; whoever decides about that decides about these. */
@Component
public class EndSubstitutions {
    private final SubstitutionRepository substitutions;
    private final AwayDays days;
    private final SubstitutionNews news;
    private final Clock clock;

    EndSubstitutions(SubstitutionRepository substitutions, AwayDays days, SubstitutionNews news, Clock clock) {
        this.substitutions = substitutions;
        this.days = days;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Collection<UUID> ids) {
        for (UUID id : ids) {
            substitutions.lock(id).ifPresent(stored -> {
                boolean begun = stored.beginsAt().isBefore(clock.instant());
                substitutions.setEnd(id, begun ? days.today() : stored.firstDay(), clock.instant());
                news.ended(stored);
            });
        }
    }
}
