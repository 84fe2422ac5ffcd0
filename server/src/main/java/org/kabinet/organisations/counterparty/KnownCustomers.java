package org.kabinet.organisations.counterparty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.OrganisationEvent;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.RegisteredCompany;
import org.kabinet.organisations.legalentity.Inn;
import org.kabinet.platform.money.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KnownCustomers implements CustomerRegister {

    private final CounterpartyRepository repository;
    private final NewCustomers newCustomers;
    private final Organisations organisations;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    KnownCustomers(
            CounterpartyRepository repository,
            NewCustomers newCustomers,
            Organisations organisations,
            Ids ids,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.newCustomers = newCustomers;
        this.organisations = organisations;
        this.ids = ids;
        this.events = events;
    }

    @Override
    public boolean isInn(String inn) {
        return Inn.isOne(inn);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganisationView> withInn(String inn) {
        return repository.organisationWith(inn).flatMap(organisations::organisation);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<OrganisationView>> withInns(Collection<String> inns) {
        Map<String, Set<UUID>> found = inns.isEmpty() ? Map.of() : repository.organisationsWith(inns);
        Map<UUID, OrganisationView> views = found.isEmpty()
                ? Map.of()
                : organisations.organisations(
                        found.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(views::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    @Override
    @Transactional
    public UUID add(
            OrganisationKind kind,
            String name,
            @Nullable String inn,
            @Nullable RegisteredCompany registered,
            UUID branchId) {
        KnownEntity entity = new KnownEntity(
                ids.next(),
                ids.next(),
                branchId,
                null,
                name,
                registered == null ? "" : registered.fullName(),
                inn,
                registered == null ? null : registered.kpp(),
                registered == null ? null : registered.ogrn(),
                registered == null ? "" : registered.address());
        UUID contract = newCustomers.add(entity, kind);
        events.publishEvent(new OrganisationEvent.Registered(entity.organisationId(), branchId, contract));
        return entity.organisationId();
    }
}
