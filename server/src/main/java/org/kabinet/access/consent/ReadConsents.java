package org.kabinet.access.consent;

import java.util.List;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What there is to agree to, for everybody; who agreed to what, for themselves; all versions, for the administrator. */
@Component
class ReadConsents {
    private final Consents consents;
    private final ConsentRepository repository;
    private final TransactionTemplate transaction;

    ReadConsents(Consents consents, ConsentRepository repository, PlatformTransactionManager transactions) {
        this.consents = consents;
        this.repository = repository;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Also for whoever has not come in yet. */
    List<Agreement> current() {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> consents.current()));
    }

    @Transactional(readOnly = true)
    public OwnConsents own() {
        return consents.own();
    }

    @Transactional(readOnly = true)
    public List<PublishedAgreement> versions() {
        Actors.current().requires(Permission.AGREEMENT_KEEP);
        return repository.versions();
    }
}
