package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the measured calls are about: drawn anew for each call, so that no cache answers for the portal. */
record Subjects(Size size, List<Orderable> orderables, List<UUID> groups, List<UUID> products, List<String> articles) {
    private static final int SAMPLE = 2_000;
    private static final List<String> TYPED = List.of(
            "перчатки нитриловые", "ботинки тайга", "костюм утеплённый", "каска", "респиратор ffp2", "куртка", "очки защитные",
            "сапоги пвх", "жилет сигнальный", "insulated boots", "привязь страховочная", "круг отрезной", "отвёртка", "халат белый");

    /** Something that may be ordered, and how much of it. */
    record Orderable(UUID variantId, String quantity) {}

    static Subjects read(Database database, Size size) throws SQLException {
        try (Connection connection = database.connect()) {
            return new Subjects(
                    size,
                    orderables(connection),
                    ids(connection, "select id from catalogue.product_group where product_count > 100 limit ?"),
                    ids(connection, "select product_id from catalogue.listing order by md5(product_id::text) limit ?"),
                    articles(connection));
        }
    }

    static <T> T any(List<T> choices) {
        return choices.get(ThreadLocalRandom.current().nextInt(choices.size()));
    }

    /** Whose cabinet a client works in: each its own. */
    int organisation(int client) {
        return client * 13 % size.organisations();
    }

    UUID order(int organisation) {
        int times = size.orders() / size.organisations();
        return Names.id("order", organisation + (long) size.organisations() * ThreadLocalRandom.current().nextInt(times));
    }

    String typed() {
        return any(TYPED);
    }

    /** An article as people type it: in small letters and without its separators. */
    String typedArticle() {
        return any(articles).toLowerCase().replaceAll("[-./]", "");
    }

    private static List<Orderable> orderables(Connection connection) throws SQLException {
        String query = "select v.id, p.min_quantity::int from catalogue.variant v join catalogue.product p on p.id = v.product_id"
                + " order by md5(v.id::text) limit ?";
        var all = new ArrayList<Orderable>();
        try (PreparedStatement statement = limited(connection, query);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(new Orderable(rows.getObject(1, UUID.class), rows.getString(2)));
            }
        }
        return all;
    }

    private static List<UUID> ids(Connection connection, String query) throws SQLException {
        var all = new ArrayList<UUID>();
        try (PreparedStatement statement = limited(connection, query);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getObject(1, UUID.class));
            }
        }
        return all;
    }

    private static List<String> articles(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        try (PreparedStatement statement =
                        limited(connection, "select article from catalogue.product order by md5(id::text) limit ?");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static PreparedStatement limited(Connection connection, String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setInt(1, SAMPLE);
        return statement;
    }
}
