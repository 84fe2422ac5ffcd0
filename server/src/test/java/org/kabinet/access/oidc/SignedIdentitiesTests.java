package org.kabinet.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignedIdentitiesTests {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ISSUER = "https://sso.company.test";
    private static final URI KEYS = URI.create(ISSUER + "/keys");
    private static final ProviderMetadata PROVIDER = new ProviderMetadata(ISSUER, KEYS, KEYS, KEYS, false);

    private static RSAKey rsa;
    private static ECKey ec;

    private final SignedIdentities identities = new SignedIdentities(
            address -> keys(List.of(rsa.toPublicJWK(), ec.toPublicJWK())), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeAll
    static void keys() throws JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    }

    @Test
    void what_the_provider_has_signed_is_believed() throws JOSEException {
        for (String token : List.of(
                signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims()),
                signed(JWSAlgorithm.PS512, "rsa", new RSASSASigner(rsa), claims()),
                signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims()))) {
            assertThat(read(token)).isEqualTo(new Identity(ISSUER, "1", "ivan@company.test", true, false));
        }
    }

    @Test
    void neither_no_signature_nor_one_by_a_secret_is() throws JOSEException {
        refused(new PlainJWT(claims().build()).serialize());
        byte[] publicKey = rsa.toRSAPublicKey().getEncoded();
        refused(signed(JWSAlgorithm.HS256, "rsa", new MACSigner(publicKey), claims()));
        refused(signed(JWSAlgorithm.HS256, "rsa", new MACSigner("agreed upon by both sides, long enough"), claims()));
    }

    @Test
    void keys_of_others_and_changed_words_are_not() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID("rsa").generate();
        refused(signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(other), claims()));
        refused(signed(JWSAlgorithm.RS256, "unknown", new RSASSASigner(rsa), claims()));
        String good = signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims());
        String[] parts = good.split("\\.");
        String others = signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(other), claims().subject("2"));
        refused(parts[0] + "." + others.split("\\.")[1] + "." + parts[2]);
        refused("nothing.at.all");
        refused("");
    }

    @Test
    void clocks_may_differ_by_a_minute_and_no_more() throws JOSEException {
        assertThat(read(rsa(claims().expirationTime(at(-50)).issueTime(at(50)))).subject())
                .isEqualTo("1");
        refused(rsa(claims().expirationTime(at(-70))));
        refused(rsa(claims().issueTime(at(70))));
        refused(rsa(claims().expirationTime(null)));
        refused(rsa(claims().issueTime(null)));
        refused(rsa(claims().notBeforeTime(at(70))));
    }

    @Test
    void two_factors_are_two_only_if_it_says_so() throws JOSEException {
        assertThat(read(rsa(claims().claim("amr", List.of("pwd", "mfa")))).byTwoFactors())
                .isTrue();
        assertThat(read(rsa(claims().claim("amr", List.of("pwd", "otp")))).byTwoFactors())
                .isFalse();
        assertThat(read(rsa(claims().claim("amr", "mfa"))).byTwoFactors()).isFalse();
    }

    @Test
    void addresses_are_proven_by_plain_words_only() throws JOSEException {
        assertThat(read(rsa(claims().claim("email_verified", "true"))).emailVerified())
                .isTrue();
        for (Object word : List.of(false, "yes", 0, List.of(true))) {
            assertThat(read(rsa(claims().claim("email_verified", word))).emailVerified())
                    .isFalse();
        }
        assertThat(read(rsa(claims().claim("email", List.of("a@b.test")))).email())
                .isEmpty();
    }

    private Identity read(String token) {
        return identities.read(token, PROVIDER, "kabinet", "nonce");
    }

    private void refused(String token) {
        assertThatThrownBy(() -> read(token))
                .isInstanceOf(OidcException.class)
                .extracting(refusal -> ((OidcException) refusal).fault())
                .isEqualTo(OidcFault.TOKEN_REFUSED);
    }

    private static String rsa(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims);
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("1")
                .audience("kabinet")
                .issueTime(at(-5))
                .expirationTime(at(300))
                .claim("nonce", "nonce")
                .claim("email", "ivan@company.test")
                .claim("email_verified", true);
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static JWKSource<SecurityContext> keys(List<JWK> known) {
        return new ImmutableJWKSet<>(new JWKSet(known));
    }
}
