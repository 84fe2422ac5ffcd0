package org.kabinet.access.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kabinet.access.isolation.Finding.Kind;
import org.kabinet.access.isolation.ProbeQueries.Drawn;
import org.kabinet.access.session.KnownActors;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks as Kabinet itself and as others, each time in a transaction of its own that writes nothing. */
@Component
class Probes {
    private static final int OF_EACH_ROLE = 8;
    private static final int PATIENCE_SECONDS = 60;

    private final ProbeQueries queries;
    private final KnownActors actors;
    private final TransactionTemplate reading;

    Probes(ProbeQueries queries, KnownActors actors, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.actors = actors;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout(PATIENCE_SECONDS);
    }

    /** What was asked and found. */
    record Outcome(int people, int probes, List<Finding> findings) {}

    Outcome all() {
        var findings = new ArrayList<Finding>(makeUp());
        List<Drawn> drawn = asSystem(() -> queries.draw(OF_EACH_ROLE));
        Map<ActorKind, List<Probed>> tables = new ConcurrentHashMap<>();
        int people = 0;
        int probes = 0;
        for (Drawn one : drawn) {
            Actor actor = actors.actor(one.personId(), one.cabinet()).orElse(null);
            if (actor == null || actor.kind() == ActorKind.ALL) {
                continue;
            }
            List<Probed> asked = tables.computeIfAbsent(actor.kind(), this::tables);
            findings.addAll(seen(one, actor, asked));
            people++;
            probes += asked.size();
        }
        List<Probed> open = tables(ActorKind.ANONYMOUS);
        shown(Actor.anonymous(), open, Own.NOTHING)
                .forEach(table -> findings.add(new Finding(Kind.SHOWS_OTHERS, table, "ANONYMOUS", null)));
        return new Outcome(people, probes + open.size(), findings);
    }

    private List<Finding> makeUp() {
        return asSystem(() -> {
            var findings = new ArrayList<Finding>();
            queries.unprotected().forEach(table -> findings.add(Finding.everywhere(Kind.UNPROTECTED, table)));
            queries.underOpenPolicies().forEach(table -> findings.add(Finding.everywhere(Kind.OPEN_POLICY, table)));
            queries.bypassing().forEach(role -> findings.add(Finding.everywhere(Kind.BYPASSES, role)));
            return findings;
        });
    }

    private List<Finding> seen(Drawn who, Actor actor, List<Probed> tables) {
        Own own = own(actor);
        var findings = new ArrayList<Finding>();
        for (String table : shown(actor, tables, own)) {
            findings.add(new Finding(Kind.SHOWS_OTHERS, table, who.cabinet().name(), who.personId()));
        }
        if (actor.kind() == ActorKind.MEMBER && !as(actor, () -> queries.seesOneOf(own.organisations()))) {
            findings.add(new Finding(
                    Kind.SHOWS_NOTHING,
                    "organisations.organisation",
                    who.cabinet().name(),
                    who.personId()));
        }
        return findings;
    }

    private Own own(Actor actor) {
        if (actor.kind() == ActorKind.MEMBER) {
            Set<UUID> branches = asSystem(() -> queries.branchesOf(actor.organisations()));
            return new Own(Set.copyOf(actor.organisations()), branches, false, actor.records());
        }
        Set<UUID> organisations = asSystem(() -> queries.organisationsOf(actor.branches(), actor.records()));
        return new Own(organisations, Set.copyOf(actor.branches()), true, actor.records());
    }

    private Set<String> shown(Actor actor, List<Probed> tables, Own own) {
        return new TreeSet<>(as(actor, () -> queries.showingOthers(tables, own)));
    }

    private List<Probed> tables(ActorKind kind) {
        return asSystem(() -> queries.tables(kind.databaseRole()));
    }

    private <T> T asSystem(Supplier<T> question) {
        return as(Actor.system(), question);
    }

    private <T> T as(Actor actor, Supplier<T> question) {
        return Actors.callAs(actor, () -> reading.execute(status -> question.get()));
    }
}
