package org.kabinet.access.rule;

import java.util.UUID;
import org.kabinet.access.factor.SecondFactors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is demanded of whoever comes in, by any of the rules that hold for them. */
@Component
public class EntryRules {
    private final EntryRuleRepository rules;
    private final SecondFactors factors;

    EntryRules(EntryRuleRepository rules, SecondFactors factors) {
        this.rules = rules;
        this.factors = factors;
    }

    /** What a person who has shown one factor must do before they are in. */
    @Transactional(readOnly = true)
    public SecondStep after(UUID person) {
        if (factors.of(person).isPresent()) {
            return SecondStep.CODE;
        }
        return rules.demands(person) ? SecondStep.SETTING_UP : SecondStep.NOTHING;
    }
}
