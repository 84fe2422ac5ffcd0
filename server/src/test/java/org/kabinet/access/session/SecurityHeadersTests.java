package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SecurityHeadersTests {

    @Autowired
    Http http;

    @Test
    void nothing_inline_runs_or_styles() {
        String policy = http.anonymous().get("/api/v1/seller").header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    }

    @Test
    void whoever_came_by_https_shall_come_by_https_from_now_on() {
        assertThat(http.anonymous()
                        .get("/api/v1/seller", "X-Forwarded-Proto", "https")
                        .header("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(http.anonymous().get("/api/v1/seller").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void what_the_api_tells_is_kept_by_nobody_on_the_way() {
        assertThat(http.anonymous().get("/api/v1/seller").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void a_character_that_is_no_text_is_refused_by_its_place() {
        var answer = http.anonymous().get("/api/v1/seller?q=a%00b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/q");
    }
}
