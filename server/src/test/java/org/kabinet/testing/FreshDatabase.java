package org.kabinet.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class a database without history, under an application that keeps running. */
final class FreshDatabase implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        TestDatabase.instance().renew();
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        TestDatabase.instance().awaitListener();
        application.publishEvent(
                new LiveEvent(UUID.randomUUID(), LiveEvent.RESYNC, null, Audience.all(), Instant.now()));
    }
}
