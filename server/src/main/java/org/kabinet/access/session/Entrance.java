package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.Cabinet;
import org.kabinet.access.policy.SecondSteps;
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
    private final SecondSteps steps;
    private final Arrivals arrivals;
    private final OpenSession openSession;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Entrance(
            PersonRepository people,
            SecondSteps steps,
            Arrivals arrivals,
            OpenSession openSession,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.steps = steps;
        this.arrivals = arrivals;
        this.openSession = openSession;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Somebody at the door.
     *
     * @param aged whether they came by a password that is too old
     * @param vouchedAt where an identity provider vouches for them, if one does
     */
    private record Comer(
            UUID personId,
            String login,
            boolean aged,
            @Nullable Home vouchedAt) {}

    /**
     * For whoever has shown one factor. With a second one set up or demanded, the session is but half open and the refusal says what is
     * needed.
     */
    public SessionView afterOneFactor(HttpServletRequest request, UUID personId, String login) {
        return orNextStep(request, new Comer(personId, login, false, null));
    }

    /**
     * The same for whoever has shown the password.
     *
     * @param aged whether it is too old to come in by it
     */
    SessionView afterOneFactor(HttpServletRequest request, UUID personId, String login, boolean aged) {
        return orNextStep(request, new Comer(personId, login, aged, null));
    }

    /**
     * For whom an identity provider vouches.
     *
     * @param byTwoFactors whether they have shown more than one factor there
     */
    public SessionView vouchedFor(
            HttpServletRequest request, UUID personId, String login, Home by, boolean byTwoFactors) {
        Comer comer = new Comer(personId, login, false, by);
        return byTwoFactors ? letIn(request, comer, firstCabinet(comer)) : orNextStep(request, comer);
    }

    /** For whoever was half in and has shown the second factor now; nothing if a new password is still between them and the portal. */
    Optional<SessionView> afterSecondFactor(HttpServletRequest request, HalfOpen half) {
        if (half.aged()) {
            openSession.halfWay(request, half.toReplacePassword());
            return Optional.empty();
        }
        Comer comer = new Comer(half.personId(), half.login(), false, half.vouchedAt());
        return Optional.of(letIn(request, comer, firstCabinet(comer)));
    }

    /** For whoever has shown all that is asked of them. */
    public SessionView afterAllFactors(HttpServletRequest request, UUID personId, String login) {
        Comer comer = new Comer(personId, login, false, null);
        return letIn(request, comer, firstCabinet(comer));
    }

    private SessionView orNextStep(HttpServletRequest request, Comer comer) {
        Cabinet cabinet = firstCabinet(comer);
        HalfOpen.Next next = switch (asSystem(() -> steps.after(comer.personId))) {
            case CODE -> HalfOpen.Next.CODE;
            case SETTING_UP -> HalfOpen.Next.SETTING_UP;
            case NOTHING -> HalfOpen.Next.NEW_PASSWORD;
        };
        if (next == HalfOpen.Next.NEW_PASSWORD && !comer.aged) {
            return letIn(request, comer, cabinet);
        }
        Instant until = clock.instant().plus(PATIENCE);
        throw halfWay(request, new HalfOpen(comer.personId, comer.login, until, next, comer.aged, comer.vouchedAt));
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

    private SessionView letIn(HttpServletRequest request, Comer comer, Cabinet cabinet) {
        UUID device = asSystem(() -> arrivals.note(comer.personId, comer.login, request));
        return openSession.in(request, new SignedIn(comer.personId, cabinet, comer.vouchedAt), device);
    }

    private Cabinet firstCabinet(Comer comer) {
        Grants grants = asSystem(() -> people.grants(comer.personId).orElseThrow());
        var cabinets = grants.cabinets();
        if (cabinets.isEmpty()) {
            throw refused(comer, AccessProblem.NO_ROLE);
        }
        if (comer.vouchedAt == null && asSystem(() -> arrivals.mustBeVouchedFor(grants, comer.login))) {
            throw refused(comer, AccessProblem.SSO_ONLY);
        }
        if (comer.vouchedAt != null && !asSystem(() -> arrivals.isVouchedForStill(comer.vouchedAt))) {
            throw refused(comer, AccessProblem.SSO_OFF);
        }
        if (comer.vouchedAt != null && !comer.vouchedAt.holdsAll(grants)) {
            throw refused(comer, AccessProblem.SSO_BEYOND);
        }
        arrivals.mustBeAdmitted(comer.personId, comer.login);
        return cabinets.getFirst();
    }

    private ProblemException refused(Comer comer, AccessProblem problem) {
        trail.refusedSignIn(comer.personId, comer.login, problem.name());
        return new ProblemException(problem);
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
