package org.kabinet.access.policy;

import java.util.UUID;
import org.kabinet.access.factor.SecondFactors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is demanded of whoever comes in, by any of the rules that hold for them. */
@Component
public class SecondSteps {
    private final PolicyRepository policies;
    private final SecondFactors factors;

    SecondSteps(PolicyRepository policies, SecondFactors factors) {
        this.policies = policies;
        this.factors = factors;
    }

    /** What a person who has shown one factor must do before they are in. */
    @Transactional(readOnly = true)
    public SecondStep after(UUID person) {
        if (factors.of(person).isPresent()) {
            return SecondStep.CODE;
        }
        return policies.demandsSecondFactor(person) ? SecondStep.SETTING_UP : SecondStep.NOTHING;
    }
}
