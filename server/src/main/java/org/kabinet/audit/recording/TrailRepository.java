package org.kabinet.audit.recording;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is told down in a transaction of its own, or in the one at hand. */
@Repository
class TrailRepository implements Trail {
    private static final String SIGN_IN = "SIGN_IN";
    private static final int LONGEST = 200;
    private static final int MOST_ASKED = 50;

    private final DSLContext sql;
    private final JsonMapper json;
    private final TransactionOperations transaction;

    TrailRepository(DSLContext sql, JsonMapper json, TransactionOperations transaction) {
        this.sql = sql;
        this.json = json;
        this.transaction = transaction;
    }

    /** What happened to what. */
    private record Deed(
            String category,
            String action,
            String type,
            String id,
            @Nullable String label) {}

    /** Into whose chain it goes. */
    private record Owner(String kind, @Nullable UUID organisation) {
        static final Owner SELLER = new Owner("SELLER", null);
        static final Owner PERSON = new Owner("PERSON", null);
    }

    @Override
    public void signedIn(UUID person, String login) {
        var deed = new Deed(SIGN_IN, "SIGNED_IN", "PERSON", person.toString(), null);
        asSystem(() -> note(deed, Owner.PERSON, Map.of("login", shortened(login)), person));
    }

    @Override
    public void refusedSignIn(@Nullable UUID person, String login, String reason) {
        var details = Map.of("login", shortened(login), "reason", reason);
        var deed = person == null
                ? new Deed(SIGN_IN, "SIGN_IN_REFUSED", "LOGIN", shortened(login), shortened(login))
                : new Deed(SIGN_IN, "SIGN_IN_REFUSED", "PERSON", person.toString(), null);
        asSystem(() -> note(deed, person == null ? Owner.SELLER : Owner.PERSON, details, null));
    }

    @Override
    public void signedOut() {
        Actors.bound().map(Actor::personId).ifPresent(person -> {
            var deed = new Deed(SIGN_IN, "SIGNED_OUT", "PERSON", person.toString(), null);
            asSystem(() -> note(deed, Owner.PERSON, Map.of(), person));
        });
    }

    @Override
    @Transactional
    public void sessionsEnded(UUID person, int sessions) {
        var deed = new Deed(SIGN_IN, "SESSIONS_ENDED", "PERSON", person.toString(), null);
        note(deed, Owner.PERSON, Map.of("sessions", sessions));
    }

    @Override
    @Transactional
    public void exported(String operation, String file, Map<String, String> asked) {
        var deed = new Deed("EXPORT", "EXPORTED", "FILE", operation, shortened(file));
        Map<String, String> told = new TreeMap<>();
        asked.entrySet().stream()
                .limit(MOST_ASKED)
                .forEach(one -> told.put(shortened(one.getKey()), shortened(one.getValue())));
        Actor actor = Actors.current();
        if (actor.kind() == ActorKind.MEMBER) {
            actor.organisations().forEach(own -> note(deed, new Owner("ORGANISATION", own), told));
        } else {
            note(deed, Owner.SELLER, told);
        }
    }

    @Override
    @Transactional
    public void erased(UUID person, Actor by) {
        var deed = new Deed("PEOPLE", "ERASED", "PERSON", person.toString(), null);
        note(deed, Owner.SELLER, Map.of(), by.kind().name(), by.person());
    }

    @Override
    public void noted(String action, Map<String, ?> details) {
        asSystem(() -> note(new Deed("SETTINGS", action, "PORTAL", "portal", null), Owner.SELLER, details));
    }

    private void note(Deed deed, Owner owner, Map<String, ?> details) {
        note(deed, owner, details, null, null);
    }

    /** Kabinet looks at a password on behalf of nobody, and only then knows whose act it was. */
    private void note(Deed deed, Owner owner, Map<String, ?> details, @Nullable UUID person) {
        note(deed, owner, details, person == null ? "ANONYMOUS" : "PERSON", person);
    }

    private void note(Deed deed, Owner owner, Map<String, ?> details, @Nullable String kind, @Nullable UUID person) {
        sql.query(
                        "select audit.note({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, '')",
                        DSL.val(deed.category),
                        DSL.val(deed.action),
                        DSL.val(deed.type),
                        DSL.val(deed.id),
                        DSL.val(deed.label, String.class),
                        DSL.val(owner.kind),
                        DSL.val(owner.organisation, UUID.class),
                        DSL.val(JSONB.valueOf(json.writeValueAsString(details))),
                        DSL.val(kind, String.class),
                        DSL.val(person, UUID.class))
                .execute();
    }

    private void asSystem(Runnable work) {
        Actors.runAs(Actor.system(), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** What comes from outside must not keep its own record from being written: no endless text, nothing that the database cannot hold. */
    private static String shortened(String text) {
        String held = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new String(held.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }
}
