package org.kabinet.pricing.list;

import java.util.List;
import java.util.UUID;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.pricing.PriceReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadPriceLists {

    private final Organisations organisations;
    private final PriceListQueries queries;

    ReadPriceLists(Organisations organisations, PriceListQueries queries) {
        this.organisations = organisations;
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    public List<PriceList> all() {
        Actors.current().requires(Permission.PRICE_LIST_ASSIGN);
        return queries.all();
    }

    @Transactional(readOnly = true)
    public List<ContractPriceList> ofContract(UUID contractId) {
        ContractView contract =
                organisations.contract(contractId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        PriceReaders.mustInclude(Actors.current(), contract);
        return queries.ofContract(contractId);
    }
}
