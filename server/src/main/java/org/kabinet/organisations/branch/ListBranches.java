package org.kabinet.organisations.branch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ListBranches {

    private final BranchRepository repository;

    ListBranches(BranchRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public List<Branch> all() {
        return repository.all();
    }
}
