package org.kabinet.integrations.account;

import java.util.List;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator sees which programs may come in. */
@Component
class ListExchangeAccounts {

    private final ExchangeAccountRepository accounts;

    ListExchangeAccounts(ExchangeAccountRepository accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public List<ExchangeAccount> all() {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        return accounts.all();
    }
}
