package org.kabinet.access.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import java.net.URI;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authorization code flow with PKCE, from the client's side. */
@Component
public class OpenIdConnect {
    private final Discovery discovery;
    private final ProviderKeys keys;
    private final TokenEndpoint tokens;
    private final SignedIdentities identities;

    OpenIdConnect(Discovery discovery, ProviderKeys keys, TokenEndpoint tokens, SignedIdentities identities) {
        this.discovery = discovery;
        this.keys = keys;
        this.tokens = tokens;
        this.identities = identities;
    }

    /** What a provider sent a person back with. */
    public record Answer(String code, @Nullable String issuer) {
        /** Without the code. */
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** Where to send a person who is to come back to {@code redirect}. */
    public URI address(OidcClient client, Question question, String redirect, @Nullable String hint) {
        URI where = discovery.of(client.issuer()).authorization();
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", client.clientId());
        query.put("redirect_uri", redirect);
        query.put("scope", "openid email profile");
        query.put("state", question.state());
        query.put("nonce", question.nonce());
        query.put("code_challenge", question.challenge());
        query.put("code_challenge_method", "S256");
        if (hint != null && !hint.isBlank()) {
            query.put("login_hint", hint.strip());
        }
        String sign = where.getRawQuery() == null ? "?" : "&";
        return URI.create(where + sign + TokenEndpoint.encoded(query));
    }

    /** Whom the provider has made sure of. */
    public Identity identity(OidcClient client, Question question, String redirect, Answer answer) {
        if (answer.issuer() != null && !answer.issuer().equals(client.issuer())) {
            throw new OidcException(OidcFault.TOKEN_REFUSED, "answered by another issuer");
        }
        ProviderMetadata provider = discovery.of(client.issuer());
        String token =
                tokens.exchange(provider, client, new TokenEndpoint.Code(answer.code(), question.verifier(), redirect));
        return identities.read(token, provider, client.clientId(), question.nonce());
    }

    /** Looks whether everything is there that signing in will need, as far as that can be seen without a person. */
    public void mustBeReady(OidcClient client, Question question, String redirect) {
        ProviderMetadata provider = discovery.fresh(client.issuer());
        try {
            var matching =
                    new JWKMatcher.Builder().keyTypes(KeyType.RSA, KeyType.EC).build();
            if (keys.at(provider.keys()).get(new JWKSelector(matching), null).isEmpty()) {
                throw new OidcException(OidcFault.NO_KEYS, "no key of a kind that is trusted");
            }
        } catch (KeySourceException e) {
            throw new OidcException(OidcFault.NO_KEYS, String.valueOf(e.getMessage()));
        }
        tokens.mustKnow(provider, client, new TokenEndpoint.Code("trial", question.verifier(), redirect));
    }
}
