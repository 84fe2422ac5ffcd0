package org.kabinet.access.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

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
}
