package org.kabinet.organisations.counterparty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.Counterparties;
import org.kabinet.organisations.CounterpartyOutcome;
import org.kabinet.organisations.CounterpartyOutcome.Change;
import org.kabinet.organisations.IncomingCounterparty;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ErpCounterparties implements Counterparties {

    private final CounterpartyRepository repository;
    private final NewCustomers newCustomers;
    private final Ids ids;

    ErpCounterparties(CounterpartyRepository repository, NewCustomers newCustomers, Ids ids) {
        this.repository = repository;
        this.newCustomers = newCustomers;
        this.ids = ids;
    }

    @Override
    @Transactional
    public List<CounterpartyOutcome> receive(@Nullable UUID branchId, List<IncomingCounterparty> counterparties) {
        KnownEntities known = new KnownEntities(repository.candidates(counterparties));
        Optional<UUID> branch = Optional.ofNullable(branchId).or(repository::firstBranch);
        List<CounterpartyOutcome> outcomes = new ArrayList<>();
        for (IncomingCounterparty news : counterparties) {
            outcomes.add(receive(news, known, branch));
        }
        return outcomes;
    }

    private CounterpartyOutcome receive(IncomingCounterparty news, KnownEntities known, Optional<UUID> branch) {
        if (news.externalId().isBlank()) {
            return refused(news, "counterparty-no-id");
        }
        if (news.name().isBlank()) {
            return refused(news, "counterparty-no-name");
        }
        Optional<KnownEntity> meant = known.meant(news);
        if (meant.isPresent()) {
            return update(meant.get(), news, known);
        }
        if (branch.isEmpty()) {
            return refused(news, "counterparty-no-branch");
        }
        KnownEntity fresh = KnownEntity.fresh(ids.next(), ids.next(), branch.get(), news);
        newCustomers.add(fresh, news);
        known.remember(fresh);
        return outcome(news, Change.CREATED, fresh);
    }

    private CounterpartyOutcome update(KnownEntity before, IncomingCounterparty news, KnownEntities known) {
        KnownEntity after = before.told(news);
        boolean entityChanged = !after.equals(before);
        if (entityChanged) {
            repository.change(after);
            known.remember(after);
        }
        boolean addressAdded = newCustomers.addAddresses(after, news);
        return outcome(news, entityChanged || addressAdded ? Change.UPDATED : Change.UNCHANGED, after);
    }

    private static CounterpartyOutcome outcome(IncomingCounterparty news, Change change, KnownEntity entity) {
        return new CounterpartyOutcome(news.externalId(), change, entity.organisationId(), entity.id(), null);
    }

    private static CounterpartyOutcome refused(IncomingCounterparty news, String reason) {
        return new CounterpartyOutcome(news.externalId(), Change.REFUSED, null, null, reason);
    }
}
