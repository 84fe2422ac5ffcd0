package org.kabinet.platform.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.database.OwnConnections;
import org.kabinet.platform.money.Ids;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears on a connection of its own what any node announced, and passes it on in this process. After the connection was lost
 * nobody knows what was missed, so everybody is asked to look again.
 */
@Component
final class LiveListener implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);
    private static final int WAIT_MILLIS = 1000;

    private final OwnConnections connections;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;
    private volatile @Nullable Thread thread;

    LiveListener(
            OwnConnections connections, JsonMapper json, Ids ids, Clock clock, ApplicationEventPublisher publisher) {
        this.connections = connections;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.publisher = publisher;
    }

    @Override
    public void start() {
        Thread listener = Thread.ofPlatform().name("live-listener").daemon().unstarted(this::run);
        thread = listener;
        listener.start();
    }

    @Override
    public void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        boolean lost = false;
        int failures = 0;
        while (mine()) {
            try (Connection connection = connections.open()) {
                listen(connection);
                if (lost) {
                    publisher.publishEvent(resync());
                }
                failures = 0;
                hear(connection);
            } catch (SQLException e) {
                lost = true;
                if (mine() && failures++ > 0) {
                    log.warn("Live events pause, the database is away: {}", e.getMessage());
                    rest();
                }
            }
        }
    }

    /** Whether this thread is the one that listens; after a stop and a start it is another. */
    private boolean mine() {
        return thread == Thread.currentThread();
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + LiveEvents.CHANNEL);
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (mine()) {
            for (PGNotification notification : postgres.getNotifications(WAIT_MILLIS)) {
                publisher.publishEvent(json.readValue(notification.getParameter(), LiveEvent.class));
            }
        }
    }

    private LiveEvent resync() {
        return new LiveEvent(ids.next(), LiveEvent.RESYNC, null, Audience.all(), clock.instant());
    }

    private static void rest() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
