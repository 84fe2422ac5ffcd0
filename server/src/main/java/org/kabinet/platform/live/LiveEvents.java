package org.kabinet.platform.live;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Tells open pages on all nodes what changed, if and when the transaction that changed it commits. */
@Component
public class LiveEvents {
    static final String CHANNEL = "kabinet_live";

    private static final Set<String> TAKES_AWAY = Set.of(
            LiveEvent.ACCESS_CHANGED,
            LiveEvent.SESSION_ENDED,
            LiveEvent.TOKEN_REVOKED,
            LiveEvent.AGREEMENT_CHANGED,
            LiveEvent.CONSENT_WITHDRAWN);

    private final DSLContext sql;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher here;
    private final LivePost post;

    LiveEvents(DSLContext sql, JsonMapper json, Ids ids, Clock clock, ApplicationEventPublisher here, LivePost post) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.here = here;
        this.post = post;
    }

    /** Announces a change from within its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(String type, @Nullable UUID id, Audience audience) {
        var event = new LiveEvent(ids.next(), type, id, audience, clock.instant());
        sql.query("select pg_notify({0}, {1})", DSL.inline(CHANNEL), DSL.val(json.writeValueAsString(event)))
                .execute();
        if (TAKES_AWAY.contains(type)) {
            actHereAtOnce(event);
        }
    }

    /**
     * Announces a change soon after its transaction has committed, for what happens often. Should the node die in between, the announcement is
     * lost, not the change: whoever loses the node looks again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishLater(String type, UUID id, Audience audience) {
        String event = json.writeValueAsString(new LiveEvent(ids.next(), type, id, audience, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                post.post(event);
            }
        });
    }

    /** The node that takes a right away must not wait for its own echo. */
    private void actHereAtOnce(LiveEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                here.publishEvent(event);
            }
        });
    }
}
