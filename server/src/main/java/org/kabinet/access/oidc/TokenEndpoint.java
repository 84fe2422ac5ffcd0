package org.kabinet.access.oidc;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kabinet.platform.outgoing.AddressRefused;
import org.kabinet.platform.outgoing.Outgoing;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a provider gives the identity for the code with which somebody came back. */
@Component
class TokenEndpoint {
    private static final int UNAUTHORIZED = 401;

    private final Outgoing outgoing;
    private final JsonMapper json;

    TokenEndpoint(Outgoing outgoing, JsonMapper json) {
        this.outgoing = outgoing;
        this.json = json;
    }

    /** A code with what shows that it is ours. */
    record Code(String value, String verifier, String redirect) {}

    /** The identity token. */
    String exchange(ProviderMetadata provider, OidcClient client, Code code) {
        Outgoing.Answer answer = ask(provider, client, code);
        JsonNode told = read(answer);
        if (refusesClient(answer, told)) {
            throw new OidcException(OidcFault.CLIENT_REFUSED, error(told));
        }
        String token = told.path("id_token").asString("");
        if (answer.status() != 200 || token.isEmpty()) {
            throw new OidcException(OidcFault.CODE_REFUSED, "status " + answer.status() + " " + error(told));
        }
        return token;
    }

    /** Shows a code that cannot be right: a provider that knows the client complains of the code, not of the client. */
    void mustKnow(ProviderMetadata provider, OidcClient client, Code code) {
        Outgoing.Answer answer = ask(provider, client, code);
        JsonNode told = read(answer);
        if (refusesClient(answer, told)) {
            throw new OidcException(OidcFault.CLIENT_REFUSED, error(told));
        }
    }

    private Outgoing.Answer ask(ProviderMetadata provider, OidcClient client, Code code) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code.value());
        form.put("redirect_uri", code.redirect());
        form.put("code_verifier", code.verifier());
        if (provider.secretInForm()) {
            form.put("client_id", client.clientId());
            form.put("client_secret", client.secret());
        }
        try {
            return outgoing.post(provider.token(), encoded(form), provider.secretInForm() ? "" : basic(client));
        } catch (AddressRefused e) {
            throw new OidcException(OidcFault.ADDRESS_REFUSED, "token endpoint");
        } catch (IOException e) {
            throw new OidcException(OidcFault.UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }

    private JsonNode read(Outgoing.Answer answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException e) {
            throw new OidcException(OidcFault.CODE_REFUSED, "no JSON, status " + answer.status());
        }
    }

    private static boolean refusesClient(Outgoing.Answer answer, JsonNode told) {
        String error = error(told);
        return answer.status() == UNAUTHORIZED || error.equals("invalid_client") || error.equals("unauthorized_client");
    }

    private static String error(JsonNode told) {
        String error = told.path("error").asString("");
        return error.matches("[a-z_]{1,60}") ? error : "";
    }

    private static String basic(OidcClient client) {
        String pair = encoded(client.clientId()) + ":" + encoded(client.secret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
