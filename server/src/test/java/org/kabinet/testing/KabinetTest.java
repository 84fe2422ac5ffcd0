package org.kabinet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kabinet.Kabinet;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test through the front door: the whole application, a database of its own for the class, real HTTP. Inject {@link Given}
 * for what there is beforehand and {@link Http} for what somebody then does. All classes share one running application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Kabinet.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kabinet.pool.maximum-pool-size=8",
            "kabinet.pool.minimum-idle=1",
            "db-scheduler.polling-interval=1s",
            "kabinet.outgoing.private-hosts=localhost",
            "kabinet.requests-per-minute.person=0",
            "kabinet.requests-per-minute.address=0"
        })
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@TypeExcludeFilters(NoBadFixtures.class)
@ExtendWith(FreshDatabase.class)
@Import({Given.class, Http.class, Mailbox.class, Pocket.class, Statements.class})
public @interface KabinetTest {}
