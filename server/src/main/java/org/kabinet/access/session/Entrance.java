package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.Cabinet;
import org.kabinet.access.rule.EntryRules;
import org.kabinet.access.rule.SecondStep;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door behind all ways in: whoever has shown who they are comes in here, or is asked for the second factor first. */
@Component
public class Entrance {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PersonRepository people;
    private final EntryRules rules;
    private final Arrivals arrivals;
    private final OpenSession openSession;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Entrance(
            PersonRepository people,
            EntryRules rules,
            Arrivals arrivals,
            OpenSession openSession,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.rules = rules;
        this.arrivals = arrivals;
        this.openSession = openSession;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * For whoever has shown one factor. With a second one set up or demanded, the session is but half open and the refusal says what is
     * needed.
     */
    public SessionView afterOneFactor(HttpServletRequest request, UUID personId, String login) {
        Cabinet cabinet = firstCabinet(personId, login);
        SecondStep step = asSystem(() -> rules.after(personId));
        if (step != SecondStep.NOTHING) {
            boolean toSetUp = step == SecondStep.SETTING_UP;
            openSession.halfWay(
                    request, new HalfOpen(personId, login, clock.instant().plus(PATIENCE), toSetUp));
            throw new ProblemException(
                    toSetUp ? AccessProblem.SECOND_FACTOR_REQUIRED : AccessProblem.SECOND_FACTOR_NEEDED);
        }
        return letIn(request, personId, login, cabinet);
    }

    /** For whoever has shown all that is asked of them. */
    public SessionView afterAllFactors(HttpServletRequest request, UUID personId, String login) {
        return letIn(request, personId, login, firstCabinet(personId, login));
    }

    private SessionView letIn(HttpServletRequest request, UUID personId, String login, Cabinet cabinet) {
        UUID device = asSystem(() -> arrivals.note(personId, login, request));
        return openSession.in(request, new SignedIn(personId, cabinet), device);
    }

    private Cabinet firstCabinet(UUID personId, String login) {
        var cabinets = asSystem(() -> people.grants(personId).orElseThrow().cabinets());
        if (cabinets.isEmpty()) {
            trail.refusedSignIn(personId, login, "NO_ROLE");
            throw new ProblemException(AccessProblem.NO_ROLE);
        }
        arrivals.mustBeAdmitted(personId, login);
        return cabinets.getFirst();
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
