package org.kabinet.access.token;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.session.AgreementGate;
import org.kabinet.access.session.CommonSecurity;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.kabinet.platform.problem.ProblemType;
import org.kabinet.platform.web.RequestLimits;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A door of its own for whoever brings a token. No browser sends one by itself, so nobody can be made to, and no form token is asked for.
 */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {
    private static final String CHALLENGE = "Bearer realm=\"Kabinet\", error=\"invalid_token\"";

    @Bean
    FilterRegistrationBean<TokenFilter> tokenFilterOnlyInTheApi(TokenFilter tokens) {
        var registration = new FilterRegistrationBean<>(tokens);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(0)
    SecurityFilterChain programs(
            HttpSecurity http,
            TokenFilter tokens,
            RequestLimits limits,
            AgreementGate agreements,
            ProblemResponses problems) {
        var here = new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher("/api/**"), TokenFilter::hasToken);
        return CommonSecurity.of(http.securityMatcher(here))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(tokens, AuthorizationFilter.class)
                .addFilterAfter(limits, TokenFilter.class)
                .addFilterAfter(agreements, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    for (TokenAreas.Area area : TokenAreas.ALL) {
                        var there = requests.requestMatchers(matcher(area));
                        if (area.anyOf().isEmpty()) {
                            there.authenticated();
                        } else {
                            there.hasAnyAuthority(area.authorities());
                        }
                    }
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> challenge(request, response, problems))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.answer(request, response, new ProblemException(why(request)))))
                .build();
    }

    private static RequestMatcher matcher(TokenAreas.Area area) {
        HttpMethod method = area.method() == null ? null : HttpMethod.valueOf(area.method());
        return PathPatternRequestMatcher.withDefaults().matcher(method, area.pattern());
    }

    private static void challenge(HttpServletRequest request, HttpServletResponse response, ProblemResponses problems)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        problems.answer(request, response, new ProblemException(AccessProblem.TOKEN_REFUSED));
    }

    private static ProblemType why(HttpServletRequest request) {
        boolean open = TokenAreas.ALL.stream().anyMatch(area -> matcher(area).matches(request));
        return open ? PlatformProblem.FORBIDDEN : AccessProblem.NOT_FOR_TOKENS;
    }
}
