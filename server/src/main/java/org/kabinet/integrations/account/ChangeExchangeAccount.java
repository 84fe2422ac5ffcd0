package org.kabinet.integrations.account;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kabinet.integrations.IntegrationsProblem;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator renames an account, closes it, or tells it another branch or encoding. */
@Component
class ChangeExchangeAccount {

    private final ExchangeAccountRepository accounts;
    private final Organisations organisations;

    ChangeExchangeAccount(ExchangeAccountRepository accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Transactional
    public ExchangeAccount by(UUID id, long seenVersion, UnaryOperator<ExchangeAccount> change) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        ExchangeAccount known = accounts.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seenVersion, known.version());
        ExchangeAccount changed = change.apply(known);
        if (changed.branchId() != null
                && organisations.branch(changed.branchId()).isEmpty()) {
            throw ProblemException.withErrors(
                    IntegrationsProblem.UNKNOWN_BRANCH, List.of(FieldError.of("/branchId", "UNKNOWN_BRANCH")));
        }
        accounts.update(changed);
        return changed;
    }
}
