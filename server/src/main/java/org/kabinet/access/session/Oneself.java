package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who changes how they come in: whoever is signed in, or whoever must set up a second factor before they are. */
@Component
public class Oneself {
    private final PersonRepository people;
    private final OpenSession openSession;
    private final Entrance entrance;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Oneself(
            PersonRepository people,
            OpenSession openSession,
            Entrance entrance,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.openSession = openSession;
        this.entrance = entrance;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The person.
     *
     * @param inside whether they are signed in; otherwise they have shown their password a moment ago
     */
    public record Known(UUID personId, String login, boolean inside) {}

    /** The signed-in person. */
    public Known known() {
        var self = transaction
                .execute(status -> people.self(Actors.current().person()))
                .orElseThrow();
        return new Known(self.id(), self.login(), true);
    }

    /** Does something as the person, also while they are on the way in. */
    public <T> T act(HttpServletRequest request, Function<Known, T> work) {
        if (Actors.bound().map(Actor::personId).isPresent()) {
            return work.apply(known());
        }
        HalfOpen half = toSetUp(request);
        AtomicReference<T> done = new AtomicReference<>();
        openSession.onTheWayIn(half, () -> done.set(work.apply(new Known(half.personId(), half.login(), false))));
        return done.get();
    }

    /** Lets in whoever had to set up a second factor first, and has; unless they must replace their password as well. */
    public void comeIn(HttpServletRequest request) {
        HalfOpen half = toSetUp(request);
        entrance.afterSecondFactor(request, half);
    }

    private HalfOpen toSetUp(HttpServletRequest request) {
        return HalfOpen.of(request.getSession(false), HalfOpen.Next.SETTING_UP, clock.instant())
                .orElseThrow(() -> new ProblemException(PlatformProblem.UNAUTHENTICATED));
    }
}
