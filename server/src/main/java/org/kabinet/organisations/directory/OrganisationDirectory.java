package org.kabinet.organisations.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class OrganisationDirectory implements Organisations {

    private final DirectoryQueries queries;
    private final PartiesQueries parties;

    OrganisationDirectory(DirectoryQueries queries, PartiesQueries parties) {
        this.queries = queries;
        this.parties = parties;
    }

    @Override
    public Optional<OrganisationView> organisation(UUID id) {
        return queries.organisations(Set.of(id)).stream().findFirst();
    }

    @Override
    public Map<UUID, OrganisationView> organisations(Collection<UUID> ids) {
        return queries.organisations(ids).stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    @Override
    public Optional<LegalEntityView> legalEntity(UUID id) {
        return queries.legalEntity(id);
    }

    @Override
    public List<LegalEntityView> legalEntitiesOf(Collection<UUID> organisationIds) {
        return queries.legalEntitiesOf(organisationIds);
    }

    @Override
    public Optional<ContractView> contract(UUID id) {
        return queries.contract(id);
    }

    @Override
    public Optional<ContractParties> partiesTo(UUID contractId) {
        return parties.partiesTo(contractId);
    }

    @Override
    public List<ContractView> contractsOf(Collection<UUID> organisationIds) {
        return queries.contractsOf(organisationIds);
    }

    @Override
    public Optional<DeliveryAddressView> deliveryAddress(UUID id) {
        return queries.deliveryAddress(id);
    }

    @Override
    public List<DeliveryAddressView> deliveryAddressesOf(UUID organisationId) {
        return queries.deliveryAddressesOf(organisationId);
    }

    @Override
    public Optional<UUID> accountManagerOf(UUID organisationId) {
        return organisation(organisationId).map(OrganisationView::accountManagerId);
    }

    @Override
    public Set<UUID> blocked() {
        return queries.blocked();
    }

    @Override
    public Optional<BranchView> branch(UUID id) {
        return branches().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<BranchView> branches() {
        return queries.branches();
    }
}
