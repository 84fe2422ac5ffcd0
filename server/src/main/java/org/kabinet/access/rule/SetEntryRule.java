package org.kabinet.access.rule;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides anew what is demanded of whoever comes in; it holds from the next time that they do. */
@Component
class SetEntryRule {
    private final EntryRuleRepository rules;
    private final RuleKeepers keepers;

    SetEntryRule(EntryRuleRepository rules, RuleKeepers keepers) {
        this.rules = rules;
        this.keepers = keepers;
    }

    @Transactional
    public SecondFactorRule of(@Nullable UUID organisation, SecondFactorRule rule) {
        keepers.mustKeep(Actors.current(), organisation);
        if (organisation != null && rule == SecondFactorRule.STAFF) {
            throw ProblemException.withErrors(
                    AccessProblem.DETAILS_REFUSED, List.of(FieldError.of("/secondFactor", "NO_STAFF_HERE")));
        }
        rules.set(organisation, rule);
        return rule;
    }
}
