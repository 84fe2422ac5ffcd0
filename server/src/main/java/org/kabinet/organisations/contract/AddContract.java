package org.kabinet.organisations.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.organisations.OrganisationsProblem;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddContract {

    private final Organisations organisations;
    private final ContractRepository repository;
    private final Seller seller;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    AddContract(
            Organisations organisations,
            ContractRepository repository,
            Seller seller,
            LiveEvents live,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.repository = repository;
        this.seller = seller;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Contract to(UUID organisationId, ContractFields fields) {
        Actors.current().requires(Permission.CONTRACT_KEEP);
        OrganisationView customer = organisations
                .organisation(organisationId)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Optional<LegalEntityView> entity = Optional.ofNullable(fields.legalEntityId())
                .flatMap(organisations::legalEntity)
                .filter(it -> it.organisationId().equals(organisationId) && it.active());
        UUID id = fields.id() == null ? ids.next() : fields.id();
        Contract contract = fresh(id, organisationId)
                .with(fields, entity.map(LegalEntityView::name).orElse(""), 1);
        FieldErrors errors = new FieldErrors();
        errors.require(entity.isPresent(), "/legalEntityId", "NOT_OF_THIS_CUSTOMER");
        contract.check(errors);
        errors.refuseIfAny(OrganisationsProblem.DETAILS_REFUSED);
        if (!repository.insert(contract, customer.branchId())) {
            throw new ProblemException(OrganisationsProblem.ALREADY_EXISTS);
        }
        live.publish(LiveEvent.ACCESS_CHANGED, organisationId, Audience.customer(organisationId, customer.branchId()));
        return contract;
    }

    private Contract fresh(UUID id, UUID organisationId) {
        SellerView terms = seller.view();
        LocalDate today = LocalDate.now(clock.withZone(terms.timeZone()));
        return new Contract(
                id,
                organisationId,
                id,
                "",
                "",
                null,
                today,
                null,
                terms.currency(),
                BigDecimal.ZERO,
                PaymentTerms.PREPAYMENT,
                0,
                true,
                1);
    }
}
