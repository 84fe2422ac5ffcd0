package org.kabinet.access.sso;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real OpenID Connect server (Spring Authorization Server) on a port of its own. Everybody may sign in there with the password {@link #PASSWORD};
 * their name is their address. What it then says of them can be bent.
 */
final class IdentityServer implements AutoCloseable {
    static final String CLIENT = "kabinet";
    static final String SECRET = "agreed upon: 100% & more";
    static final String PASSWORD = "password-there";

    /** Said in identity tokens instead of what would be true; an empty text leaves a claim out. */
    final Map<String, Object> bent = new ConcurrentHashMap<>();

    private final Set<String> callbacks = ConcurrentHashMap.newKeySet();
    private final AtomicReference<JWKSet> keys = new AtomicReference<>(new JWKSet(key()));
    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    IdentityServer() {
        context.register(Beans.class);
        context.registerBean(RegisteredClientRepository.class, () -> new OneClient(callbacks));
        context.registerBean(Bending.class, () -> new Bending(bent));
        context.registerBean(
                JWKSource.class, () -> (JWKSource<SecurityContext>) (selector, ignored) -> selector.select(keys.get()));
        context.refresh();
    }

    String issuer() {
        return "http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** People may be sent back to there. */
    IdentityServer knows(String callback) {
        callbacks.add(callback);
        return this;
    }

    /** From now on it signs with another key. */
    void changeKey() {
        keys.set(new JWKSet(key()));
    }

    /** Where somebody is sent back to who signs in there, having been sent to the address. */
    URI signIn(String address, String person) {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String form = "username=" + encoded(person) + "&password=" + encoded(PASSWORD);
            client.send(
                    HttpRequest.newBuilder(URI.create(issuer() + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            var back = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return URI.create(back.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(back.statusCode() + " " + back.body())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What would be true, unless something else shall be said. */
    private record Bending(Map<String, Object> bent) implements OAuth2TokenCustomizer<JwtEncodingContext> {
        @Override
        public void customize(JwtEncodingContext token) {
            if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                String person = Objects.requireNonNull(token.<Authentication>getPrincipal())
                        .getName();
                token.getClaims().claim("email", person).claim("email_verified", true);
                token.getClaims()
                        .claims(claims -> bent.forEach((name, value) -> {
                            if (value.equals("")) {
                                claims.remove(name);
                            } else {
                                claims.put(name, value);
                            }
                        }));
            }
        }
    }

    /** The one client, with whatever addresses it may be sent back to at the moment. */
    private record OneClient(Set<String> callbacks) implements RegisteredClientRepository {
        @Override
        public void save(RegisteredClient client) {
            // The server would keep the secret as a hash; this client is made anew each time.
        }

        @Override
        public RegisteredClient findById(String id) {
            return RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUris(all -> all.addAll(callbacks))
                    .scope("openid")
                    .scope("email")
                    .scope("profile")
                    .build();
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return id.equals(CLIENT) ? findById(id) : null;
        }
    }

    @EnableWebSecurity
    @EnableWebMvc
    static class Beans {
        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcher() {
            return new DispatcherServlet();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JwtDecoder accessTokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        UserDetailsService everybody() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .authorities("USER")
                    .build();
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(withDefaults());
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(refusals ->
                            refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain login(HttpSecurity http) {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(withDefaults())
                    .build();
        }
    }
}
