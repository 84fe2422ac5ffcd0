package org.kabinet.access.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is demanded of whoever comes in, for those who decide it. */
@Component
class ReadEntryRule {
    private final EntryRuleRepository rules;
    private final RuleKeepers keepers;

    ReadEntryRule(EntryRuleRepository rules, RuleKeepers keepers) {
        this.rules = rules;
        this.keepers = keepers;
    }

    @Transactional(readOnly = true)
    public SecondFactorRule of(@Nullable UUID organisation) {
        keepers.mustKeep(Actors.current(), organisation);
        return rules.of(organisation).orElse(SecondFactorRule.NOBODY);
    }
}
