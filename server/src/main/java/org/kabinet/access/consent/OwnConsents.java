package org.kabinet.access.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What the signed-in person has agreed to, and what they are asked to. */
@Schema(name = "OwnConsents")
record OwnConsents(List<Agreement> pending, List<GivenConsent> given) {
    OwnConsents {
        pending = List.copyOf(pending);
        given = List.copyOf(given);
    }
}
