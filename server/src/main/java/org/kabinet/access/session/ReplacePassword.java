package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.PasswordTerms;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Lets in whoever has shown a password that has become too old, and all else that is asked of them, once they have thought of another. */
@Component
class ReplacePassword {
    private final OwnPasswords passwords;
    private final EntryPolicies policies;
    private final OpenSession openSession;
    private final Entrance entrance;
    private final Clock clock;

    ReplacePassword(
            OwnPasswords passwords, EntryPolicies policies, OpenSession openSession, Entrance entrance, Clock clock) {
        this.passwords = passwords;
        this.policies = policies;
        this.openSession = openSession;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** What is asked of the other password; of somebody who is not on the way in, what is asked of everybody. */
    PasswordTerms terms(HttpServletRequest request) {
        return PasswordTerms.of(awaited(request)
                .map(half -> policies.of(half.personId()))
                .orElseGet(() -> policies.ofNewcomer(List.of()))
                .refusingPresent());
    }

    SessionView by(String next, HttpServletRequest request) {
        HalfOpen half = awaited(request).orElseThrow(() -> new ProblemException(AccessProblem.ENTRY_OVER));
        openSession.onTheWayIn(half, () -> replace(half, next));
        return entrance.afterAllFactors(request, half.personId(), half.login());
    }

    private void replace(HalfOpen half, String next) {
        FieldErrors errors = new FieldErrors();
        passwords.judgeOther(half.personId(), half.login(), next, errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        passwords.set(half.personId(), next, null);
    }

    private Optional<HalfOpen> awaited(HttpServletRequest request) {
        return HalfOpen.of(request.getSession(false), HalfOpen.Next.NEW_PASSWORD, clock.instant());
    }
}
