package org.kabinet.access.link;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.session.Entrance;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whoever presses the button behind the link; a second factor is asked for all the same. */
@Component
class EnterByLink {
    private final EntryLinkRepository links;
    private final Entrance entrance;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EnterByLink(
            EntryLinkRepository links,
            Entrance entrance,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.links = links;
        this.entrance = entrance;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    SessionView with(OneTimeKey key, HttpServletRequest request) {
        var holder = Actors.callAs(
                        Actor.system(),
                        () -> Optional.ofNullable(transaction.execute(
                                status -> links.take(key, clock.instant()).orElse(null))))
                .orElseThrow(() -> new ProblemException(AccessProblem.LINK_OVER));
        if (!holder.active()) {
            trail.refusedSignIn(holder.personId(), holder.login(), "BLOCKED");
            throw new ProblemException(AccessProblem.BLOCKED);
        }
        return entrance.afterOneFactor(request, holder.personId(), holder.login());
    }
}
