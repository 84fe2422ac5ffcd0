package org.kabinet.access.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kabinet.platform.outgoing.AddressRefused;
import org.kabinet.platform.outgoing.Outgoing;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a provider how it is spoken to; believes it only if it calls itself by the name under which it was asked. */
@Component
class Discovery {
    private static final String PATH = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MANY = 1000;
    private static final int LONGEST = 200;

    private final Outgoing outgoing;
    private final JsonMapper json;
    private final Clock clock;
    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    private record Known(ProviderMetadata metadata, Instant until) {}

    Discovery(Outgoing outgoing, JsonMapper json, Clock clock) {
        this.outgoing = outgoing;
        this.json = json;
        this.clock = clock;
    }

    /** As it was told some minutes ago, or now. */
    ProviderMetadata of(String issuer) {
        Known found = known.get(issuer);
        return found != null && clock.instant().isBefore(found.until()) ? found.metadata() : fresh(issuer);
    }

    /** As it is told now. */
    ProviderMetadata fresh(String issuer) {
        ProviderMetadata metadata = checked(issuer, document(issuer));
        if (known.size() >= MANY) {
            known.clear();
        }
        known.put(issuer, new Known(metadata, clock.instant().plus(FRESH)));
        return metadata;
    }

    private JsonNode document(String issuer) {
        try {
            Outgoing.Answer answer = outgoing.get(URI.create(issuer.replaceFirst("/$", "") + PATH));
            if (answer.status() != 200) {
                throw new OidcException(OidcFault.NO_DISCOVERY, "status " + answer.status());
            }
            return json.readTree(answer.body());
        } catch (AddressRefused | IllegalArgumentException e) {
            throw new OidcException(OidcFault.ADDRESS_REFUSED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new OidcException(OidcFault.UNREACHABLE, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            throw new OidcException(OidcFault.NO_DISCOVERY, "no JSON");
        }
    }

    private ProviderMetadata checked(String issuer, JsonNode told) {
        String name = told.path("issuer").asString("");
        if (!name.equals(issuer)) {
            throw new OidcException(OidcFault.OTHER_ISSUER, "another issuer", shortened(name));
        }
        if (!allows(told, "response_types_supported", "code")
                || !allows(told, "code_challenge_methods_supported", "S256")) {
            throw new OidcException(OidcFault.NO_CODE_FLOW, "no code flow");
        }
        List<String> signatures = texts(told, "id_token_signing_alg_values_supported");
        if (!signatures.isEmpty()
                && SignedIdentities.ALGORITHMS.stream()
                        .map(JWSAlgorithm::getName)
                        .noneMatch(signatures::contains)) {
            throw new OidcException(OidcFault.NO_SIGNATURE_WE_TRUST, "signatures " + signatures);
        }
        boolean secretInForm = !allows(told, "token_endpoint_auth_methods_supported", "client_secret_basic");
        return new ProviderMetadata(
                issuer,
                address(told, "authorization_endpoint"),
                address(told, "token_endpoint"),
                address(told, "jwks_uri"),
                secretInForm);
    }

    private URI address(JsonNode told, String name) {
        try {
            URI address = URI.create(told.path(name).asString(""));
            if (outgoing.wellFormed(address) && address.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // No address at all; answered as one that will not do.
        }
        throw new OidcException(OidcFault.ADDRESS_REFUSED, name);
    }

    /** What is not told is allowed: many providers leave out what goes without saying. */
    private static boolean allows(JsonNode told, String name, String value) {
        List<String> values = texts(told, name);
        return values.isEmpty() || values.contains(value);
    }

    private static List<String> texts(JsonNode told, String name) {
        return told.path(name).valueStream().map(value -> value.asString("")).toList();
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
