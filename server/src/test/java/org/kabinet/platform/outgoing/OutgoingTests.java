package org.kabinet.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTests {
    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/well", exchange -> {
            questions.incrementAndGet();
            byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/well");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 1000; i++) {
                    out.write(new byte[1024]);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://0.1.2.3/",
                "https://192.0.0.8/",
                "https://198.18.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[::10.0.0.1]/",
                "https://[2002:a00:1::]/",
                "https://[64:ff9b::a00:1]/",
                "http://8.8.8.8/",
                "https://user:password@8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "relative"
            })
    void it_goes_nowhere_within_the_network_and_nowhere_unencrypted(String address) {
        var outgoing = new Outgoing(new OutgoingSettings(List.of()));
        assertThatThrownBy(() -> outgoing.get(URI.create(address))).isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> outgoing.post(URI.create(address), "a=b", "")).isInstanceOf(AddressRefused.class);
    }

    @Test
    void the_operator_permits_hosts_one_by_one() throws IOException {
        var permitted = new Outgoing(new OutgoingSettings(List.of(" LOCALHOST:" + port(), "")));
        assertThat(permitted.get(at("/well")).body()).isEqualTo("{}");
        assertThatThrownBy(() -> permitted.get(URI.create("http://127.0.0.1:" + port() + "/well")))
                .isInstanceOf(AddressRefused.class);
        var another = new Outgoing(new OutgoingSettings(List.of("localhost:1")));
        assertThatThrownBy(() -> another.get(at("/well"))).isInstanceOf(AddressRefused.class);
        assertThat(questions.get()).isEqualTo(1);
    }

    @Test
    void it_follows_no_redirection_and_reads_no_endless_answer() throws IOException {
        var outgoing = new Outgoing(new OutgoingSettings(List.of("localhost")));
        assertThat(outgoing.get(at("/elsewhere")).status()).isEqualTo(302);
        assertThat(questions.get()).isZero();
        assertThatThrownBy(() -> outgoing.get(at("/endless"))).isInstanceOf(IOException.class);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
