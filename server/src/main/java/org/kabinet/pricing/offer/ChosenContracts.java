package org.kabinet.pricing.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
 * memory until somebody's access or terms change anywhere; it is never shared between actors.
 */
@Component
class ChosenContracts {

    private static final int MANY = 20_000;

    private record Question(Actor actor, @Nullable UUID contractId) {}

    private final Organisations organisations;
    private final Clock clock;
    private volatile ConcurrentMap<Question, Optional<PricingTerms>> known = new ConcurrentHashMap<>();

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
        ConcurrentMap<Question, Optional<PricingTerms>> now = known;
        Optional<PricingTerms> found = now.get(question);
        if (found == null) {
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
            known = new ConcurrentHashMap<>();
        }
    }

    private Optional<PricingTerms> look(Question question) {
        return Optional.ofNullable(question.contractId())
                .or(() -> firstOf(question.actor()))
                .flatMap(organisations::partiesTo)
                .map(parties ->
                        new PricingTerms(parties.contract(), parties.branch().timeZone()));
    }

    private Optional<UUID> firstOf(Actor actor) {
        List<ContractView> own =
                actor.kind() == ActorKind.MEMBER ? organisations.contractsOf(actor.organisations()) : List.of();
        LocalDate today = LocalDate.now(clock);
        return own.stream().filter(it -> it.inForceOn(today)).findFirst().map(ContractView::id);
    }
}
