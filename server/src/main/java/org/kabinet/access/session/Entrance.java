package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.Cabinet;
import org.kabinet.access.rule.EntryRules;
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
        return afterOneFactor(request, personId, login, false);
    }

    /**
     * The same for whoever has shown the password.
     *
     * @param aged whether it is too old to come in by it
     */
    SessionView afterOneFactor(HttpServletRequest request, UUID personId, String login, boolean aged) {
        Cabinet cabinet = firstCabinet(personId, login);
        HalfOpen.Next next = switch (asSystem(() -> rules.after(personId))) {
            case CODE -> HalfOpen.Next.CODE;
            case SETTING_UP -> HalfOpen.Next.SETTING_UP;
            case NOTHING -> HalfOpen.Next.NEW_PASSWORD;
        };
        if (next == HalfOpen.Next.NEW_PASSWORD && !aged) {
            return letIn(request, personId, login, cabinet);
        }
        throw halfWay(request, new HalfOpen(personId, login, clock.instant().plus(PATIENCE), next, aged));
    }

    /** For whoever was half in and has shown the second factor now; nothing if a new password is still between them and the portal. */
    Optional<SessionView> afterSecondFactor(HttpServletRequest request, HalfOpen half) {
        if (half.aged()) {
            openSession.halfWay(request, half.toReplacePassword());
            return Optional.empty();
        }
        return Optional.of(afterAllFactors(request, half.personId(), half.login()));
    }

    /** For whoever has shown all that is asked of them. */
    public SessionView afterAllFactors(HttpServletRequest request, UUID personId, String login) {
        return letIn(request, personId, login, firstCabinet(personId, login));
    }

    private ProblemException halfWay(HttpServletRequest request, HalfOpen half) {
        openSession.halfWay(request, half);
        return new ProblemException(
                switch (half.next()) {
                    case CODE -> AccessProblem.SECOND_FACTOR_NEEDED;
                    case SETTING_UP -> AccessProblem.SECOND_FACTOR_REQUIRED;
                    case NEW_PASSWORD -> AccessProblem.PASSWORD_OVER;
                });
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
