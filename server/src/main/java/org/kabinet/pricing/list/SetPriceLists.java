package org.kabinet.pricing.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.pricing.PricingProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which price lists a contract opens, and in which order they are asked. */
@Component
class SetPriceLists {

    private final Organisations organisations;
    private final ContractPriceListRepository repository;
    private final PriceListQueries queries;
    private final LiveEvents live;

    SetPriceLists(
            Organisations organisations,
            ContractPriceListRepository repository,
            PriceListQueries queries,
            LiveEvents live) {
        this.organisations = organisations;
        this.repository = repository;
        this.queries = queries;
        this.live = live;
    }

    @Transactional
    public List<ContractPriceList> of(UUID contractId, List<UUID> lists) {
        Actors.current().requires(Permission.PRICE_LIST_ASSIGN);
        ContractView contract =
                organisations.contract(contractId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        check(lists);
        repository.replace(contract, lists);
        live.publish(
                LiveEvent.ACCESS_CHANGED,
                contract.organisationId(),
                Audience.customer(contract.organisationId(), contract.branchId()));
        return queries.ofContract(contractId);
    }

    private void check(List<UUID> lists) {
        FieldErrors errors = new FieldErrors();
        Set<UUID> existing = repository.existing(lists);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lists.size(); i++) {
            errors.require(existing.contains(lists.get(i)), "/" + i, "PRICE_LIST_UNKNOWN");
            errors.require(seen.add(lists.get(i)), "/" + i, "PRICE_LIST_TWICE");
        }
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
    }
}
