package org.kabinet.access.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.access.device.RememberedDevices;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.EntryPolicy;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.database.KabinetSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the session's view for the actor who asks. */
@Component
class SessionQueries {
    private final PersonRepository people;
    private final EntryPolicies policies;
    private final Organisations organisations;
    private final Seller seller;
    private final KabinetSettings settings;
    private final Clock clock;

    SessionQueries(
            PersonRepository people,
            EntryPolicies policies,
            Organisations organisations,
            Seller seller,
            KabinetSettings settings,
            Clock clock) {
        this.people = people;
        this.policies = policies;
        this.organisations = organisations;
        this.seller = seller;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SessionView view(SignedIn who, List<Cabinet> cabinets, @Nullable UUID device) {
        Actor actor = Actors.current();
        var greeted = people.greeted(actor.person(), device, clock.instant().minus(RememberedDevices.NEWS_FOR))
                .orElseThrow();
        var self = greeted.self();
        EntryPolicy policy = policies.of(self.id());
        var own = organisations.organisations(actor.organisations());
        var sellerView = seller.view();
        LocalDate today = LocalDate.now(clock.withZone(sellerView.timeZone()));
        return new SessionView(
                new SessionView.Person(
                        self.id(),
                        self.name(),
                        self.login(),
                        self.language(),
                        greeted.newDevices(),
                        Optional.ofNullable(greeted.passwordSetAt())
                                .flatMap(policy::passwordOver)
                                .orElse(null)),
                who.cabinet(),
                cabinets,
                actor.roles(),
                actor.rights().permissions(),
                own.values().stream()
                        .map(one -> new SessionView.Organisation(one.id(), one.name(), one.kind()))
                        .toList(),
                branches(actor),
                actor.standsIn().stream()
                        .map(it -> new SessionView.StandsIn(it.personId(), it.name(), it.until()))
                        .toList(),
                contracts(actor, own, today),
                SessionView.Seller.of(sellerView),
                policy.idleMinutes(),
                settings.demo());
    }

    private List<SessionView.Branch> branches(Actor actor) {
        if (actor.kind() == ActorKind.MEMBER) {
            return List.of();
        }
        return organisations.branches().stream()
                .filter(branch ->
                        actor.kind() == ActorKind.ALL || actor.branches().contains(branch.id()))
                .map(branch -> new SessionView.Branch(branch.id(), branch.code(), branch.name()))
                .toList();
    }

    private List<SessionView.ContractChoice> contracts(Actor actor, Map<UUID, OrganisationView> own, LocalDate today) {
        return organisations.contractsOf(actor.organisations()).stream()
                .filter(contract -> contract.inForceOn(today))
                .flatMap(contract -> Optional.ofNullable(own.get(contract.organisationId())).stream()
                        .map(organisation -> choice(contract, organisation.name())))
                .toList();
    }

    private static SessionView.ContractChoice choice(ContractView contract, String organisationName) {
        return new SessionView.ContractChoice(
                contract.id(),
                contract.number(),
                contract.currency(),
                contract.legalEntityId(),
                contract.legalEntityName(),
                contract.organisationId(),
                organisationName,
                contract.paymentTerms(),
                contract.deferralDays());
    }
}
