package org.kabinet.customisation;

import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator decides anew about the portal. */
@Component
class ChangeSettings {
    static final String CHANGED = "settings.changed";

    private final SellerRepository sellers;
    private final KnownSeller known;
    private final LiveEvents live;
    private final TransactionTemplate transaction;

    ChangeSettings(
            SellerRepository sellers, KnownSeller known, LiveEvents live, PlatformTransactionManager transactions) {
        this.sellers = sellers;
        this.known = known;
        this.live = live;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param change what is null stays as it is */
    SellerView by(SettingsChange change, long seenVersion) {
        Actors.current().requires(Permission.SELLER_KEEP);
        SellerView changed = transaction.execute(status -> {
            SellerView before = sellers.view();
            Version.mustMatch(seenVersion, before.version());
            if (!sellers.write(change.appliedTo(before))) {
                throw new ProblemException(PlatformProblem.CHANGED_MEANWHILE);
            }
            live.publish(CHANGED, null, Audience.all());
            return sellers.view();
        });
        known.nowIs(changed);
        return changed;
    }
}
