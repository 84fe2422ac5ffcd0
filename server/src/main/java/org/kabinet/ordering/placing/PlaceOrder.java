package org.kabinet.ordering.placing;

import java.util.UUID;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.order.OrderPage;
import org.kabinet.ordering.order.OrderViews;
import org.kabinet.ordering.order.ShowOrder;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.reader.Buyers;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Places an order, once: whoever sends the same id again, at the same moment or a day later, gets the order that is there. Whether it is there is
 * asked only when placing fails, so that the usual way pays nothing for it.
 */
@Component
class PlaceOrder {

    private final Buyers buyers;
    private final Drafting drafting;
    private final PlacingRepository orders;
    private final OrderViews views;
    private final ShowOrder show;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    PlaceOrder(
            Buyers buyers,
            Drafting drafting,
            PlacingRepository orders,
            OrderViews views,
            ShowOrder show,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.buyers = buyers;
        this.drafting = drafting;
        this.orders = orders;
        this.views = views;
        this.show = show;
        this.events = events;
        this.transaction = transaction;
    }

    /** The order's page, and whether it was there before. */
    record Placed(OrderPage page, boolean before) {}

    public Placed place(NewOrder wanted) {
        try {
            return transaction.execute(status -> new Placed(placeNow(wanted), false));
        } catch (DuplicateKeyException e) {
            return before(wanted.id(), new ProblemException(OrderingProblem.ID_TAKEN));
        } catch (ProblemException e) {
            return before(wanted.id(), e);
        }
    }

    private OrderPage placeNow(NewOrder wanted) {
        Buyer buyer = buyers.under(wanted.contractId());
        OrderDraft draft = drafting.draft(wanted, buyer);
        String number = orders.write(draft);
        events.publishEvent(new OrderEvent.Placed(
                wanted.id(),
                number,
                buyer.parties().organisation().id(),
                buyer.parties().organisation().branchId(),
                buyer.contractId(),
                buyer.personId(),
                draft.byStaff(),
                draft.at()));
        return views.page(draft.placed(number), draft.plan(), buyer.reader());
    }

    private Placed before(UUID id, ProblemException otherwise) {
        try {
            return new Placed(show.show(id), true);
        } catch (ProblemException notThere) {
            throw otherwise;
        }
    }
}
