package org.kabinet.testing;

import java.util.Map;
import org.kabinet.platform.database.TestDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Points the application under test to the database the mail server and the gateway of the tests. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.instance();
        TestPropertyValues.of(Map.of(
                        "kabinet.database.url",
                        database.url(),
                        "kabinet.database.user",
                        database.user(),
                        "kabinet.database.password",
                        database.password(),
                        "kabinet.data",
                        "target/test-data/" + System.identityHashCode(context),
                        "kabinet.smtp.host",
                        "localhost",
                        "kabinet.smtp.port",
                        Integer.toString(Mailbox.port()),
                        "kabinet.smtp.user",
                        Mailbox.USER,
                        "kabinet.smtp.password",
                        Mailbox.PASSWORD,
                        "kabinet.smtp.encryption",
                        "none",
                        "kabinet.public-url",
                        "https://portal.test/"))
                .and(Map.of(
                        "kabinet.sms.url",
                        Pocket.url(),
                        "kabinet.sms.login",
                        Pocket.LOGIN,
                        "kabinet.sms.password",
                        Pocket.PASSWORD))
                .applyTo(context);
    }
}
