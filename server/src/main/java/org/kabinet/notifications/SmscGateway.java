package org.kabinet.notifications;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.outgoing.Outgoing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands text messages to a gateway that speaks SMSC's protocol. What it is asked is in the body: addresses are written into logs on the way. */
@Component
@EnableConfigurationProperties(SmsSettings.class)
class SmscGateway implements TextGateway {
    private static final String PATH = "/sys/send.php";

    /** The request, the text, the number and the way to it are what they are; an account and a line may be mended. */
    private static final Set<Integer> FOR_GOOD = Set.of(1, 5, 6, 7, 8);

    private final SmsSettings settings;
    private final Outgoing outgoing;
    private final JsonMapper json;

    SmscGateway(SmsSettings settings, Outgoing outgoing, JsonMapper json) {
        this.settings = settings;
        this.outgoing = outgoing;
        this.json = json;
    }

    @Override
    public boolean open() {
        return settings.present();
    }

    @Override
    public @Nullable Refusal send(PhoneNumber to, String text) {
        try {
            URI where = URI.create(settings.url().strip().replaceAll("/+$", "") + PATH);
            Outgoing.Answer answer = outgoing.post(where, form(to, text), "");
            return answer.status() == 200
                    ? read(json.readTree(answer.body()))
                    : new Refusal("status " + answer.status(), false);
        } catch (JacksonException e) {
            return new Refusal("an answer that is no JSON", false);
        } catch (IllegalArgumentException e) {
            return new Refusal("KABINET_SMS_URL is no address", false);
        } catch (IOException e) {
            return new Refusal(e.toString(), false);
        }
    }

    private String form(PhoneNumber to, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (settings.login().isBlank()) {
            fields.put("apikey", settings.password());
        } else {
            fields.put("login", settings.login());
            fields.put("psw", settings.password());
        }
        fields.put("phones", to.digits());
        fields.put("mes", text);
        if (!settings.sender().isBlank()) {
            fields.put("sender", settings.sender());
        }
        fields.put("charset", "utf-8");
        fields.put("fmt", "3");
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static @Nullable Refusal read(JsonNode answer) {
        if (answer.has("error_code")) {
            int code = answer.path("error_code").asInt(0);
            String told = answer.path("error").asString("");
            return new Refusal("error " + code + ": " + told, FOR_GOOD.contains(code));
        }
        return answer.has("id") ? null : new Refusal("an answer that says neither id nor error", false);
    }
}
