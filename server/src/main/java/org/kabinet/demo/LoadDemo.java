package org.kabinet.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kabinet.demo.parties.Company;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.database.StartupFailure;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Brings the demo company in: all of it in one transaction, once, and only where nobody else works. */
@Component
class LoadDemo {
    private final DemoRepository repository;
    private final DemoFiles files;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    LoadDemo(
            DemoRepository repository,
            DemoFiles files,
            Trail trail,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /** Does nothing where the demo company already is; refuses where there is another one. */
    void with(String passwordHash, Consumer<String> progress) {
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(status -> {
                    if (repository.empty()) {
                        load(passwordHash, progress);
                    } else if (!repository.holds(
                            Company.written().branches().getFirst().id())) {
                        throw new StartupFailure(
                                "The demo company needs an empty database, and there is another company in this one:"
                                        + " choose another folder with --data, or start without --demo");
                    }
                }));
    }

    private void load(String passwordHash, Consumer<String> progress) {
        Instant begun = clock.instant();
        progress.accept("Making up the demo company, once; it takes some seconds");
        DemoContent content = DemoContent.at(begun);
        repository.keepOutOfTheLog();
        parties(content, passwordHash, begun);
        progress.accept("  %d customers of %d branches"
                .formatted(
                        content.customers().size(), content.company().branches().size()));
        goods(content, begun);
        progress.accept("  %d goods in %d groups"
                .formatted(
                        content.assortment().goods().size(),
                        content.assortment().groups().size()));
        orders(content, begun);
        progress.accept(
                "  %d orders of eighteen months".formatted(content.orders().size()));
        repository.list();
        trail.noted(
                "DEMO_LOADED",
                Map.of(
                        "customers", content.customers().size(),
                        "orders", content.orders().size()));
        progress.accept("  done in %d s"
                .formatted(Duration.between(begun, clock.instant()).toSeconds()));
    }

    private void parties(DemoContent content, String passwordHash, Instant now) {
        Instant founded = content.customers()
                .getFirst()
                .since()
                .atStartOfDay(clock.getZone())
                .toInstant();
        repository.nameSeller(content.company());
        repository.planStages();
        repository.insert(new SellerRows(content.company(), passwordHash, founded).all());
        repository.insert(new CustomerRows(content.customers(), passwordHash).all());
        repository.openExchange(content.company(), passwordHash, now);
    }

    private void goods(DemoContent content, Instant now) {
        repository.insert(new GoodRows(content.assortment(), json, now).all());
        repository.insert(new PropertyRows(content.assortment()).all());
        repository.insert(List.of(
                files.pictures(content.assortment()), files.certificates(content.assortment(), content.company())));
        repository.insert(new PriceRows(
                        content.prices(),
                        content.personal(),
                        content.rates(),
                        content.customers(),
                        content.stocks(),
                        now)
                .all());
    }

    private void orders(DemoContent content, Instant now) {
        var stages = repository.stages();
        repository.insert(new OrderRows(content.company(), content.orders(), stages, json).all());
        repository.insert(new OrderHistoryRows(content.orders(), stages).all());
        repository.insert(new CartRows(content.customers(), content.orders(), now).all());
    }
}
