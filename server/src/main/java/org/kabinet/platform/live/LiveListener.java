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
        thread = Thread.ofPlatform().name("live-listener").daemon().start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        boolean lost = false;
        while (isRunning()) {
            try (Connection connection = connections.open()) {
                listen(connection);
                if (lost) {
                    publisher.publishEvent(resync());
                }
                hear(connection);
            } catch (SQLException e) {
                lost = true;
                if (isRunning()) {
                    log.warn("Live events pause, the database is away: {}", e.getMessage());
                    rest();
                }
            }
        }
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + LiveEvents.CHANNEL);
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isRunning()) {
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
