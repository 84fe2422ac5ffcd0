package org.kabinet.access.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever comes in must agree to, and that they did. */
@Component
public class Consents {
    /** There are never so many texts at once. */
    private static final int MOST = 20;

    private final ConsentRepository repository;
    private final Ids ids;
    private final Clock clock;

    Consents(ConsentRepository repository, Ids ids, Clock clock) {
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes at {@code /agreements} whatever is published now and not agreed to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustCover(@Nullable Collection<? extends @Nullable UUID> agreed, FieldErrors errors) {
        Set<UUID> told = told(agreed);
        boolean all = repository.current().stream().allMatch(it -> told.contains(it.id()));
        errors.require(all, "/agreements", "AGREEMENT_NEEDED");
    }

    /** The person agrees to all of these, at this moment and from where the request came. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(UUID person, @Nullable Collection<? extends @Nullable UUID> agreed) {
        given(person, agreed, clock.instant(), Origins.current().address());
    }

    /** The person has agreed to all of these at that time, from that address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(UUID person, @Nullable Collection<? extends @Nullable UUID> agreed, Instant at, String address) {
        Set<UUID> told = told(agreed);
        if (!told.isEmpty()) {
            repository.named(told).forEach(it -> repository.give(ids.next(), person, it, at, address));
        }
    }

    List<Agreement> current() {
        return repository.current();
    }

    /** What the actor has agreed to, and what they have not yet. */
    OwnConsents own() {
        Actor actor = Actors.current();
        List<GivenConsent> given = repository.given(actor.person());
        Set<UUID> holding = given.stream()
                .filter(it -> it.withdrawnAt() == null)
                .map(it -> it.agreement().id())
                .collect(Collectors.toSet());
        return new OwnConsents(
                repository.current().stream()
                        .filter(it -> !holding.contains(it.id()))
                        .toList(),
                given);
    }

    private static Set<UUID> told(@Nullable Collection<? extends @Nullable UUID> agreed) {
        return agreed == null
                ? Set.of()
                : agreed.stream()
                        .filter(Objects::nonNull)
                        .<UUID>map(it -> it)
                        .limit(MOST)
                        .collect(Collectors.toSet());
    }
}
