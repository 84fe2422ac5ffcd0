package org.kabinet.ordering.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was bought before, of a product or by a customer. */
@Component
class ListPurchases {

    private static final int MOST = 500;

    private final PurchaseQueries purchases;

    ListPurchases(PurchaseQueries purchases) {
        this.purchases = purchases;
    }

    @Transactional(readOnly = true)
    public List<Purchase> list(@Nullable UUID organisationId, @Nullable UUID productId) {
        FieldErrors errors = new FieldErrors();
        errors.require(organisationId != null || productId != null, "/organisationId", "REQUIRED");
        errors.refuseIfAny(PlatformProblem.INVALID);
        return purchases.latest(organisationId, productId, MOST);
    }
}
