package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabinet.integrations.OneC;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A real portal, in a process and with a database of its own, that is killed in the middle of an import. */
class KilledPortalTests {

    private static final int GOODS = 21_000;
    private static final int FAR_ENOUGH = 20_000;

    @TempDir
    private static Path data;

    private int port;
    private PortalProcess portal;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        }
        portal = PortalProcess.start(data, port);
    }

    @AfterEach
    void stop() throws InterruptedException {
        portal.stop();
    }

    private OneC account() throws SQLException {
        try (Connection database = portal.superuser();
                var insert = database.prepareStatement(
                        "insert into integrations.exchange_account (id, login, name, password_hash, created_at) values (?, '1c', '1С', ?, now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode("secret"));
            insert.execute();
        }
        return new OneC(URI.create("http://127.0.0.1:" + port), "1c", "secret");
    }

    private static byte[] goods(int count, String name) {
        return ("<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Каталог СодержитТолькоИзменения=\"false\"><Ид>c</Ид><Товары>"
                        + IntStream.range(0, count)
                                .mapToObj(i -> "<Товар><Ид>g" + i + "</Ид><Наименование>" + name + " " + i
                                        + "</Наименование></Товар>")
                                .collect(Collectors.joining())
                        + "</Товары></Каталог></КоммерческаяИнформация>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String asked(String query) throws SQLException {
        try (Connection database = portal.superuser();
                Statement statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private void awaitProgress() throws SQLException, InterruptedException {
        long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (Integer.parseInt(asked("select coalesce(max(done_units), 0) from integrations.exchange_step"))
                < FAR_ENOUGH) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(50);
        }
    }

    @Test
    void leavesTheOldDataSaysSoOnTheBoardAndTakesTheSameImportOnceMore()
            throws SQLException, IOException, InterruptedException, ExecutionException {
        OneC oneC = account().begin("catalog", null);
        oneC.file("old.xml", goods(3, "Старый"));
        assertThat(oneC.importFile("old.xml").text()).isEqualTo("success");

        oneC.begin("catalog", null).inPartsOf(1 << 20).file("import.xml", goods(GOODS, "Новый"));
        CompletableFuture<Void> cutOff =
                CompletableFuture.runAsync(() -> oneC.importFile("import.xml")).exceptionally(broken -> null);
        awaitProgress();
        portal.kill();
        cutOff.get();
        portal = PortalProcess.start(data, port);

        assertThat(asked("select string_agg(name, ', ' order by name) from catalogue.product"))
                .isEqualTo("Старый 0, Старый 1, Старый 2");
        assertThat(
                        asked(
                                "select state || ' ' || (failure ->> 'code') from integrations.exchange_step where file_name = 'import.xml'"))
                .isEqualTo("FAILED interrupted");
        assertThat(asked("select state from integrations.exchange_session order by id desc limit 1"))
                .isEqualTo("FAILED");

        assertThat(oneC.importFile("import.xml").text()).isEqualTo("success");

        assertThat(asked("select counts -> 'good' from integrations.exchange_step where file_name = 'import.xml'"))
                .contains("\"came\": 21000")
                .contains("\"created\": 20997")
                .contains("\"updated\": 3")
                .contains("\"refused\": 0");
        assertThat(asked("select count(*) filter (where active) || ' ' || count(*) from catalogue.product"))
                .isEqualTo("21000 21000");
        assertThat(asked("select count(*) from catalogue.listing")).isEqualTo("21000");
    }
}
