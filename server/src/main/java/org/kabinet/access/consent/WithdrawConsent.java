package org.kabinet.access.consent;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody thinks better of what they agreed to. To go on they would have to agree anew; what was done until now stays lawful. */
@Component
class WithdrawConsent {
    private final ConsentRepository repository;
    private final Consents consents;
    private final LiveEvents live;
    private final Clock clock;

    WithdrawConsent(ConsentRepository repository, Consents consents, LiveEvents live, Clock clock) {
        this.repository = repository;
        this.consents = consents;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public OwnConsents to(@Nullable AgreementKind kind) {
        FieldErrors errors = new FieldErrors();
        errors.require(kind != null && kind.withdrawable(), "/kind", "CONSENT_STAYS");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        UUID person = Actors.current().person();
        if (repository.withdraw(person, AgreementKind.PERSONAL_DATA, clock.instant())) {
            live.publish(LiveEvent.CONSENT_WITHDRAWN, person, Audience.person(person));
        }
        return consents.own();
    }
}
