package org.kabinet.ordering.cart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kabinet.customisation.Seller;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.organisations.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the carts of whoever asks, the one used last first. Carts of contracts that are no longer theirs are passed over. */
@Component
class ListCarts {

    private final Readers readers;
    private final CartQueries carts;
    private final CartViews views;
    private final Organisations organisations;
    private final Seller seller;
    private final Clock clock;

    ListCarts(
            Readers readers,
            CartQueries carts,
            CartViews views,
            Organisations organisations,
            Seller seller,
            Clock clock) {
        this.readers = readers;
        this.carts = carts;
        this.views = views;
        this.organisations = organisations;
        this.seller = seller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CartSummary> list() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), seller.view().timeZone());
        return carts.of(readers.current().whoMayOrder().personId()).stream()
                .filter(cart -> !cart.lines().isEmpty())
                .flatMap(cart -> summary(cart, today).stream())
                .toList();
    }

    private Optional<CartSummary> summary(CartFacts cart, LocalDate today) {
        return organisations.contract(cart.contractId()).map(contract -> views.summary(cart, contract, today));
    }
}
