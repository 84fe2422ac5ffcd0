package org.kabinet.access.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.organisations.StaffDirectory;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class SellerStaff implements StaffDirectory {

    private final StaffQueries queries;

    SellerStaff(StaffQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<StaffMember> member(UUID personId) {
        return queries.member(personId);
    }

    @Override
    public List<StaffMember> forwardersOf(UUID branchId) {
        return queries.holding(Role.FORWARDER, branchId);
    }

    @Override
    public List<StaffMember> managersOf(UUID branchId) {
        return queries.holding(Role.MANAGER, branchId);
    }
}
