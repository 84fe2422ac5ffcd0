package org.kabinet.access.consent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is here agrees to what has been published since. */
@Component
class GiveConsents {
    private final Consents consents;

    GiveConsents(Consents consents) {
        this.consents = consents;
    }

    @Transactional
    public OwnConsents to(@Nullable List<@Nullable UUID> agreements) {
        UUID person = Actors.current().person();
        FieldErrors errors = new FieldErrors();
        errors.require(agreements != null && !agreements.isEmpty(), "/agreements", "AGREEMENT_NEEDED");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        consents.given(person, agreements);
        return consents.own();
    }
}
