package org.kabinet.pricing.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contract under which somebody looks at the catalogue. It is asked with every page, so what each actor was allowed to see is kept in
 * memory until somebody's access or terms change anywhere, or the contract that was found by itself ends; it is never shared between actors.
 */
@Component
class ChosenContracts {

    private static final int MANY = 20_000;

    private record Question(Actor actor, @Nullable UUID contractId) {}

    private final Organisations organisations;
    private final Clock clock;
    private volatile ConcurrentMap<Question, Optional<PricingTerms>> remembered = new ConcurrentHashMap<>();

    ChosenContracts(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The asked contract, which must exist for the actor, or a member's first one in force. Staff who name no customer's contract have none.
     */
    @Transactional(readOnly = true)
    public Optional<PricingTerms> terms(@Nullable UUID contractId) {
        Question question = new Question(Actors.current(), contractId);
        ConcurrentMap<Question, Optional<PricingTerms>> now = remembered;
        Optional<PricingTerms> found = now.get(question);
        if (found == null || isOver(question, found)) {
            found = look(question);
            if (now.size() > MANY) {
                now.clear();
            }
            now.put(question, found);
        }
        if (found.isEmpty() && contractId != null) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return found;
    }

    /** What is read meanwhile goes into the old map and is forgotten with it. */
    @EventListener
    void changed(LiveEvent event) {
        if (event.type().equals(LiveEvent.ACCESS_CHANGED) || event.type().equals(LiveEvent.RESYNC)) {
            remembered = new ConcurrentHashMap<>();
        }
    }

    /** Days begin by themselves: with each of them another contract may be the first in force, or the first at all. */
    private boolean isOver(Question question, Optional<PricingTerms> found) {
        return question.contractId() == null && found.filter(this::isInForce).isEmpty();
    }

    private Optional<PricingTerms> look(Question question) {
        UUID asked = question.contractId();
        return asked == null ? firstOf(question.actor()) : termsOf(asked);
    }

    private Optional<PricingTerms> termsOf(UUID contract) {
        return organisations
                .partiesTo(contract)
                .map(parties ->
                        new PricingTerms(parties.contract(), parties.branch().timeZone()));
    }

    private Optional<PricingTerms> firstOf(Actor actor) {
        List<ContractView> own =
                actor.kind() == ActorKind.MEMBER ? organisations.contractsOf(actor.organisations()) : List.of();
        return own.stream()
                .filter(this::isInForceSomewhere)
                .flatMap(it -> termsOf(it.id()).stream())
                .filter(this::isInForce)
                .findFirst();
    }

    private boolean isInForceSomewhere(ContractView contract) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(today.minusDays(1), today, today.plusDays(1)).anyMatch(contract::inForceOn);
    }

    /** By the day at the customer's branch. */
    private boolean isInForce(PricingTerms terms) {
        return terms.contract().inForceOn(LocalDate.now(clock.withZone(terms.zone())));
    }
}
