package org.kabinet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.testing.KabinetTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal without a proxy before it. */
@KabinetTest
@ActiveProfiles("tls")
class TlsTests {
    private static final Path FOLDER = Path.of("target/tls");

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry settings)
            throws IOException, GeneralSecurityException, InterruptedException {
        write("1");
        settings.add(
                "KABINET_TLS_CERTIFICATE",
                () -> FOLDER.resolve("certificate.pem").toAbsolutePath().toString());
        settings.add(
                "KABINET_TLS_KEY",
                () -> FOLDER.resolve("key.pem").toAbsolutePath().toString());
        settings.add("KABINET_TLS_QUIET", () -> "500ms");
    }

    @Test
    void a_renewed_certificate_is_shown_without_a_restart() throws Exception {
        BigInteger first = shown("TLSv1.3");
        write("2");
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (shown("TLSv1.3").equals(first) && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
        }
        assertThat(shown("TLSv1.2")).isNotEqualTo(first);
    }

    @Test
    void what_is_out_of_date_is_not_spoken() {
        assertThatThrownBy(() -> shown("TLSv1.1")).isInstanceOf(SSLException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"})
    void ciphers_without_authentication_are_not_spoken(String cipher) throws Exception {
        assertThatThrownBy(() -> shown("TLSv1.2", cipher)).isInstanceOf(SSLException.class);
        assertThat(shown("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")).isNotNull();
    }

    /** The serial number of the certificate that the portal shows. */
    private BigInteger shown(String protocol, String... ciphers) throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Believing()}, null);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setEnabledProtocols(new String[] {protocol});
            if (ciphers.length > 0) {
                socket.setEnabledCipherSuites(ciphers);
            }
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSerialNumber();
        }
    }

    private static void write(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path store = FOLDER.resolve(name + ".p12");
        Files.deleteIfExists(store);
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "portal",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString()))
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        pem(
                "key.pem",
                "PRIVATE KEY",
                keys.getKey("portal", "changeit".toCharArray()).getEncoded());
        pem("certificate.pem", "CERTIFICATE", keys.getCertificate("portal").getEncoded());
    }

    private static void pem(String file, String kind, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(content);
        Files.writeString(
                FOLDER.resolve(file), "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind));
    }

    /** Takes any certificate: what matters here is which one it is. */
    private static final class Believing implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
