package org.kabinet.ordering.order;

import java.util.List;
import java.util.UUID;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.organisations.StaffDirectory;
import org.kabinet.organisations.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names those to whom an order of a branch can be handed over. */
@Component
class ListForwarders {

    private final Readers readers;
    private final StaffDirectory staff;

    ListForwarders(Readers readers, StaffDirectory staff) {
        this.readers = readers;
        this.staff = staff;
    }

    @Transactional(readOnly = true)
    public List<StaffMember> of(UUID branchId) {
        readers.current().whoLeadsOrders();
        return staff.forwardersOf(branchId);
    }
}
