package org.kabinet.integrations.register;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kabinet.organisations.RegisterAnswer;
import org.kabinet.organisations.RegisterAnswer.Why;
import org.kabinet.organisations.StateRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service that speaks DaData's protocol. It follows no redirection, waits seconds and reads no more than an answer can hold. */
@Component
@EnableConfigurationProperties(RegisterSettings.class)
class DadataRegister implements StateRegister {
    private static final Logger log = LoggerFactory.getLogger(DadataRegister.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(6);
    private static final int LARGEST = 1024 * 1024;

    private final RegisterSettings settings;
    private final RegisterAddress address;
    private final JsonMapper json;
    private final HttpClient client;

    DadataRegister(RegisterSettings settings, JsonMapper json) {
        this.settings = settings;
        this.address = new RegisterAddress(settings);
        this.json = json;
        this.client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean open() {
        return settings.present();
    }

    @Override
    public RegisterAnswer withInn(String inn) {
        if (!open()) {
            return new RegisterAnswer.Silent(Why.NOT_CONFIGURED);
        }
        try {
            Optional<URI> where = address.uri();
            return where.isPresent() ? ask(where.get(), inn) : silent(Why.ADDRESS_REFUSED, "the address");
        } catch (JacksonException e) {
            return silent(Why.NOT_UNDERSTOOD, "no JSON");
        } catch (IllegalArgumentException e) {
            return silent(Why.KEY_REFUSED, "a key that cannot be sent");
        } catch (IOException e) {
            return silent(Why.UNREACHABLE, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent(Why.UNREACHABLE, "interrupted");
        }
    }

    private RegisterAnswer ask(URI where, String inn) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(where)
                .header("Authorization", "Token " + settings.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("query", inn))))
                .build();
        HttpResponse<byte[]> response = inTime(request);
        return switch (response.statusCode()) {
            case 200 -> read(response.body(), inn);
            case 401, 403 -> silent(Why.KEY_REFUSED, "status " + response.statusCode());
            case 429 -> silent(Why.TOO_OFTEN, "status 429");
            default -> silent(Why.NOT_UNDERSTOOD, "status " + response.statusCode());
        };
    }

    /** The whole answer with its last byte: one that trickles would hold whoever asks for ever. */
    private HttpResponse<byte[]> inTime(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            return asked.get(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private RegisterAnswer read(byte[] body, String inn) {
        return PartyAnswer.read(json.readTree(body), inn)
                .<RegisterAnswer>map(RegisterAnswer.Found::new)
                .orElseGet(RegisterAnswer.Unknown::new);
    }

    private static RegisterAnswer silent(Why why, String detail) {
        log.warn("The register of companies did not answer: {}", detail);
        return new RegisterAnswer.Silent(why);
    }
}
