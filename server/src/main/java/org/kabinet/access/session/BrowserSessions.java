package org.kabinet.access.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Browser sessions live in the database: they survive restarts and are the same on every node. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.spring_session", maxInactiveIntervalInSeconds = BrowserSessions.SECONDS)
class BrowserSessions {
    static final int SECONDS = 14 * 24 * 60 * 60;

    @Bean
    @Primary
    @SuppressWarnings("unchecked")
    SessionRepository<CalmSessions.Calm> calmSessions(JdbcIndexedSessionRepository sessions) {
        return new CalmSessions((SessionRepository<Session>) (SessionRepository<?>) sessions);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    Transactions sessionTransactions(PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Transactions(own);
    }

    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("KABINET_SESSION");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge(SECONDS);
        return cookie;
    }

    /**
     * The transactions in which sessions are kept, each of its own. What every request begins with, reading one session, is a single statement and
     * does without: to begin and to commit would cost as much again.
     */
    static final class Transactions implements TransactionOperations {
        private static final ScopedValue<Boolean> READING = ScopedValue.newInstance();

        private final TransactionOperations own;

        Transactions(TransactionOperations own) {
            this.own = own;
        }

        static <T> @Nullable T reading(Supplier<@Nullable T> read) {
            return ScopedValue.where(READING, true).call(read::get);
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
            return (READING.isBound() ? TransactionOperations.withoutTransaction() : own).execute(work);
        }
    }
}
