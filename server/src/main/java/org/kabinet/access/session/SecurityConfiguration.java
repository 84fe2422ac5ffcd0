package org.kabinet.access.session;

import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.kabinet.platform.web.RequestLimits;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;

/** Who comes in where: the API by session, the files of the web client and the exchange's own door without. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    /** Requests are measured as a whole; a measurement around each filter of each chain costs more than the filters do. */
    @Bean
    SecurityObservationSettings noMeasureOfEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    /** Filters that have their place in the chain of the API and no other. */
    @Bean
    FilterRegistrationBean<ActorFilter> actorFilterOnlyInTheApi(ActorFilter actors) {
        var registration = new FilterRegistrationBean<>(actors);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestLimits> requestLimitsOnlyInTheApi(RequestLimits limits) {
        var registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<AgreementGate> agreementGateOnlyInTheApi(AgreementGate agreements) {
        var registration = new FilterRegistrationBean<>(agreements);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ActorFilter actors,
            RequestLimits limits,
            AgreementGate agreements,
            ProblemResponses problems) {
        return CommonSecurity.of(http.securityMatcher("/api/**"))
                .csrf(csrf -> csrf.spa())
                .addFilterBefore(actors, AuthorizationFilter.class)
                .addFilterAfter(limits, ActorFilter.class)
                .addFilterAfter(agreements, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OpenDoors.THE_DOOR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OpenDoors.WAYS_IN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OpenDoors.STEPS_ON_THE_WAY)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OpenDoors.SIGNS_AT_THE_DOOR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> problems.answer(
                                        request, response, new ProblemException(PlatformProblem.UNAUTHENTICATED)))
                        .accessDeniedHandler((request, response, failure) -> problems.answer(
                                request,
                                response,
                                new ProblemException(
                                        failure instanceof CsrfException
                                                ? PlatformProblem.SESSION_OUTDATED
                                                : PlatformProblem.FORBIDDEN))))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain files(HttpSecurity http) {
        return CommonSecurity.of(http)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((authentication, context) -> new AuthorizationDecision(fromThisMachine(context)))
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private static boolean fromThisMachine(RequestAuthorizationContext context) {
        try {
            return InetAddress.getByName(context.getRequest().getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
