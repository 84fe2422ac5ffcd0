package org.kabinet.ordering;

import java.util.List;
import java.util.UUID;

/** The order desk of the exchange with the ERP: what must go out, what came back. */
public interface OrderExchange {

    /** Orders with news that the ERP has not confirmed, oldest first. Asking changes nothing: the same orders come until they are marked. */
    List<ExportedOrder> pendingForExport(int limit);

    /** The ERP confirmed this revision; what changed in the meantime stays pending. */
    void markExported(UUID orderId, long revision);

    /**
     * What the ERP says about an order. Saying it twice changes nothing, and nothing of it goes out again. A status alone never touches lines,
     * payments or shipments.
     */
    OrderStatusOutcome statusArrived(IncomingOrderStatus status);

    /** The active stages in their order, for the settings of the ERP. */
    List<StageName> stages();

    /** A stage by the code that comes back with {@link IncomingOrderStatus#stageCode} and by its Russian name. */
    record StageName(String code, String name) {}
}
