package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * A package of offers, as 1C sends it: new variants with a price and a stock each. Beside it the same rows by COPY into plain tables, which is as
 * fast as PostgreSQL takes them.
 */
final class OffersImport {
        private static final int PART = 8 << 20;

    private final Portal portal;
    private final int offers;
    private final int from;
    private final Wire wire;
    private String cookie = "";

    private OffersImport(Portal portal, int offers, int from) {
        this.portal = portal;
        this.offers = offers;
        this.from = from;
        this.wire = new Wire(portal.port());
    }

    /** The first import after the start, and one of as many other offers by a portal that has imported before. */
    static List<Row> measure(Portal portal, int offers) throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        rows.addAll(new OffersImport(portal, offers, 0).rows("import-" + offers + "-offers"));
        rows.addAll(new OffersImport(portal, offers, offers).rows("import-" + offers + "-more"));
        return rows;
    }

    /** Until 1C is answered, and until the last of the offers is found by its words. */
    private List<Row> rows(String operation) throws IOException, SQLException {
        double floor = copied();
        send();
        long begun = System.nanoTime();
        takeIn();
        double taken = (System.nanoTime() - begun) / 1e9;
        long missing = offers - arrived();
        awaitWords();
        double found = (System.nanoTime() - begun) / 1e9;
        Report.say("  %d offers: imported in %.1f s, found after %.1f s, by COPY in %.1f s", offers, taken, found, floor);
        return List.of(row(operation, taken, missing, floor), row(operation + "-found", found, missing, floor));
    }

    private Row row(String operation, double seconds, long missing, double floor) {
        return new Row(operation, 1, offers / seconds, seconds * 1e3, seconds * 1e3, seconds * 1e3, missing, offers / floor);
    }

    private void send() throws IOException {
        byte[] file = xml().getBytes(StandardCharsets.UTF_8);
        checkAuth();
        call("init", "");
        for (int from = 0; from < file.length; from += PART) {
            byte[] part = java.util.Arrays.copyOfRange(file, from, Math.min(file.length, from + PART));
            answer("POST", "file", "&filename=offers0_1.xml", part);
        }
    }

    private void takeIn() throws IOException {
        while (call("import", "&filename=offers0_1.xml").startsWith("progress")) {
            Thread.onSpinWait();
        }
    }

    private void checkAuth() throws IOException {
        String credentials = Base64.getEncoder()
                .encodeToString((FillCustomers.EXCHANGE_LOGIN + ':' + Fill.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var response = wire.send("GET", "/exchange/1c?type=catalog&mode=checkauth", "Authorization: Basic " + credentials + "\r\n", new byte[0]);
        String[] lines = response.text().split("\n");
        if (!lines[0].startsWith("success")) {
            throw new IOException("checkauth: " + response.text());
        }
        cookie = lines[1] + '=' + lines[2];
    }

    private String call(String mode, String rest) throws IOException {
        return answer("GET", mode, rest, new byte[0]);
    }

    private String answer(String method, String mode, String rest, byte[] body) throws IOException {
        var response = wire.send(method, "/exchange/1c?type=catalog&mode=" + mode + rest, "Cookie: " + cookie + "\r\n", body);
        String text = response.text();
        if (text.startsWith("failure") || response.status() >= 400) {
            throw new IOException(mode + ": " + text);
        }
        return text;
    }

    private String xml() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<КоммерческаяИнформация ВерсияСхемы=\"2.10\" ДатаФормирования=\"2026-01-01T00:00:00\">"
                + "<ПакетПредложений СодержитТолькоИзменения=\"true\"><Ид>bench#</Ид><Наименование>Пакет предложений</Наименование>"
                + "<ИдКаталога>bench</ИдКаталога><ИдКлассификатора>bench</ИдКлассификатора>"
                + "<ТипыЦен><ТипЦены><Ид>" + list() + "</Ид><Наименование>Импорт</Наименование><Валюта>RUB</Валюта><Налог><Наименование>НДС</Наименование>"
                + "<УчтеноВСумме>true</УчтеноВСумме></Налог></ТипЦены></ТипыЦен><Предложения>\n");
        for (int i = 0; i < offers; i++) {
            xml.append("<Предложение><Ид>").append(good(i)).append('#').append(variant(i)).append("</Ид><Артикул>IM-").append(from + i)
                    .append("</Артикул><Наименование>Предложение ").append(from + i).append("</Наименование><ХарактеристикиТовара><ХарактеристикаТовара>"
                            + "<Наименование>Партия</Наименование><Значение>").append(from + i).append("</Значение></ХарактеристикаТовара></ХарактеристикиТовара>"
                            + "<Цены><Цена><ИдТипаЦены>" + list() + "</ИдТипаЦены><ЦенаЗаЕдиницу>").append(100 + i % 900)
                    .append("</ЦенаЗаЕдиницу><Валюта>RUB</Валюта><Единица>шт</Единица><Коэффициент>1</Коэффициент></Цена></Цены><Количество>")
                    .append(i % 50).append("</Количество><Склад ИдСклада=\"warehouse 0\" КоличествоНаСкладе=\"").append(i % 50).append("\"/></Предложение>\n");
        }
        return xml.append("</Предложения></ПакетПредложений></КоммерческаяИнформация>").toString();
    }

    private String list() {
        return "bench-list " + from;
    }

    private static UUID good(int offer) {
        return Names.id("product", offer / 5);
    }

    private UUID variant(int offer) {
        return Names.id("imported", from + offer);
    }

    /** The same facts into tables with the same keys and nothing else. */
    private double copied() throws SQLException {
        try (Connection connection = portal.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create schema plain; create table plain.variant (id uuid primary key, product_id uuid, external_id text unique, article text,"
                    + " characteristics json); create table plain.price (list_id uuid, variant_id uuid, valid_from date, amount numeric(19, 4),"
                    + " primary key (variant_id, list_id, valid_from)); create table plain.stock (variant_id uuid, warehouse_id uuid,"
                    + " quantity numeric(14, 4), updated_at timestamptz, primary key (variant_id, warehouse_id))");
            connection.commit();
            long begun = System.nanoTime();
            copyRows(connection);
            connection.commit();
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("drop schema plain cascade");
            connection.commit();
            return seconds;
        }
    }

    private void copyRows(Connection connection) throws SQLException {
        try (var copy = new Copy(connection, "plain.variant")) {
            for (int i = 0; i < offers; i++) {
                copy.row(variant(i), good(i), good(i) + "#" + variant(i), "IM-" + i, "{\"Партия\": \"" + i + "\"}");
            }
        }
        try (var copy = new Copy(connection, "plain.price")) {
            for (int i = 0; i < offers; i++) {
                copy.row(good(0), variant(i), "2026-01-01", 100 + i % 900);
            }
        }
        try (var copy = new Copy(connection, "plain.stock")) {
            for (int i = 0; i < offers; i++) {
                copy.row(variant(i), good(0), i % 50, "2026-01-01T00:00:00Z");
            }
        }
    }

    private long arrived() throws SQLException {
        return count("select count(*) from pricing.price p join pricing.price_list l on l.id = p.price_list_id where l.external_id = '" + list() + "'");
    }

    private void awaitWords() throws SQLException {
        while (count("select count(*) from catalogue.words_due") > 0) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = portal.database().connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
