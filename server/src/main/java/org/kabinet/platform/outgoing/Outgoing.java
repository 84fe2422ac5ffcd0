package org.kabinet.platform.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Asks where people have told the portal to ask. It goes to no address within the operator's network unless the operator permits it, follows no
 * redirection, waits seconds and reads no more than such answers can hold.
 */
@Component
@EnableConfigurationProperties(OutgoingSettings.class)
public class Outgoing {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(6);
    private static final int LARGEST = 256 * 1024;

    private final OutgoingSettings settings;
    private final HttpClient client;

    Outgoing(OutgoingSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What came back. */
    public record Answer(int status, String body) {}

    /** Reads what is there. */
    public Answer get(URI where) throws IOException {
        mustBeAllowed(where);
        return send(HttpRequest.newBuilder(where).GET());
    }

    /**
     * Sends a form.
     *
     * @param form already encoded
     * @param authorization for the header of that name; none if empty
     */
    public Answer post(URI where, String form, String authorization) throws IOException {
        mustBeAllowed(where);
        var request = HttpRequest.newBuilder(where)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    /** Whether the address is one to which somebody may be sent: encrypted, unless the operator permits the host. */
    public boolean wellFormed(URI where) {
        String scheme = String.valueOf(where.getScheme()).toLowerCase(Locale.ROOT);
        return where.getHost() != null
                && where.getRawUserInfo() == null
                && ("https".equals(scheme) || "http".equals(scheme) && permitted(where));
    }

    private void mustBeAllowed(URI where) throws IOException {
        if (!wellFormed(where) || !(permitted(where) || leadsOutside(where))) {
            throw new AddressRefused(String.valueOf(where.getHost()));
        }
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        HttpResponse<byte[]> response =
                inTime(request.header("Accept", "application/json").build());
        return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }

    private boolean permitted(URI where) {
        String host = where.getHost().toLowerCase(Locale.ROOT);
        return settings.privateHosts().contains(host) || settings.privateHosts().contains(host + ":" + where.getPort());
    }

    private static boolean leadsOutside(URI where) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(where.getHost())) {
            if (Inside.is(address)) {
                return false;
            }
        }
        return true;
    }

    /** The whole answer with its last byte: one that trickles would hold whoever asks for ever. */
    private HttpResponse<byte[]> inTime(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            return asked.get(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            asked.cancel(true);
        }
    }
}
