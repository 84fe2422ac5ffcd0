package org.kabinet.customisation;

import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.LiveEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the settings in memory, since every price and page asks for them, until they change on any node. Everybody may read
 * them, so whoever needs them first reads them in the transaction at hand: a second connection, asked for by as many as the
 * pool holds, would never come.
 */
@Component
class KnownSeller implements Seller {
    private final SellerRepository sellers;
    private final TransactionTemplate transaction;
    private volatile @Nullable SellerView known;

    KnownSeller(SellerRepository sellers, PlatformTransactionManager transactions) {
        this.sellers = sellers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public SellerView view() {
        SellerView view = known;
        if (view == null) {
            view = Actors.bound().isPresent() ? read() : Actors.callAs(Actor.system(), this::read);
            known = view;
        }
        return view;
    }

    private SellerView read() {
        return transaction.execute(status -> sellers.view());
    }

    @EventListener
    void changed(LiveEvent event) {
        if (event.type().equals(ChangeSettings.CHANGED) || event.type().equals(LiveEvent.RESYNC)) {
            known = null;
        }
    }

    /** What this node itself just wrote need not come back to it first. */
    void nowIs(SellerView view) {
        known = view;
    }
}
