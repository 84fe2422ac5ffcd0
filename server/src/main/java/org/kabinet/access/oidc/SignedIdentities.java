package org.kabinet.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whether to believe an identity token: signed by the provider's own key, for this portal, in answer to this very question, and still good. */
@Component
class SignedIdentities {
    /** Those by which nobody but the provider can sign: neither none at all nor a secret that both sides know. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int LONGEST = 255;

    private final Function<URI, JWKSource<SecurityContext>> keys;
    private final Clock clock;

    @Autowired
    SignedIdentities(ProviderKeys keys, Clock clock) {
        this(keys::at, clock);
    }

    SignedIdentities(Function<URI, JWKSource<SecurityContext>> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    Identity read(String token, ProviderMetadata provider, String clientId, String nonce) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys.apply(provider.keys())));
        processor.setJWTClaimsSetVerifier(new Claims(provider.issuer(), clientId, nonce));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            mustBeForUs(claims, clientId);
            return identity(claims);
        } catch (KeySourceException e) {
            throw new OidcException(OidcFault.NO_KEYS, String.valueOf(e.getMessage()));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new OidcException(OidcFault.TOKEN_REFUSED, String.valueOf(e.getMessage()));
        }
    }

    /** The clock of the portal instead of the machine's. */
    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        Claims(String issuer, String clientId, String nonce) {
            super(
                    clientId,
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .claim("nonce", nonce)
                            .build(),
                    Set.of("sub", "exp", "iat"));
            setMaxClockSkew((int) SKEW.toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }

    private void mustBeForUs(JWTClaimsSet claims, String clientId) throws ParseException {
        String party = claims.getStringClaim("azp");
        boolean ours = party == null ? claims.getAudience().size() == 1 : party.equals(clientId);
        boolean begun = claims.getIssueTime()
                .toInstant()
                .isBefore(clock.instant().plus(SKEW).plusSeconds(1));
        String subject = Objects.requireNonNullElse(claims.getSubject(), "");
        if (!ours || !begun || subject.isBlank() || subject.length() > LONGEST) {
            throw new OidcException(OidcFault.TOKEN_REFUSED, "azp, iat or sub");
        }
    }

    private static Identity identity(JWTClaimsSet claims) {
        return new Identity(
                claims.getIssuer(),
                claims.getSubject(),
                claims.getClaim("email") instanceof String email ? email.strip() : "",
                isTrue(claims.getClaim("email_verified")) || isTrue(claims.getClaim("xms_edov")),
                claims.getClaim("amr") instanceof List<?> methods && methods.contains("mfa"));
    }

    /** Some write it as a word or, as Entra ID does, as a figure. */
    private static boolean isTrue(@Nullable Object claim) {
        return claim != null && Set.of("true", "1").contains(claim.toString());
    }
}
