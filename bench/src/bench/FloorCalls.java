package bench;

import bench.Operation.Call;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same work as bare SQL: the statements that nobody can do without, by hand, past all that the portal adds. Past row level security too, unless
 * it is guarded: then PostgreSQL is told first who acts, as the portal tells it, and looks at each row.
 */
final class FloorCalls {
    private static final UUID WHOLESALE = FillGoods.list(FillGoods.WHOLESALE);
    private static final UUID BASE = FillGoods.list(FillGoods.BASE);
    private static final byte[] SESSION = "{\"person\":\"somebody\",\"cabinet\":\"CUSTOMER\"}".repeat(4).getBytes(StandardCharsets.UTF_8);
    private static final int LINES = 10;
    private static final byte[] HASH = new byte[32];
    private static final int ANSWER_BYTES = 1_500;

    /** What the history says of an order of ten lines, in as many letters. */
    private static final String RECORD = IntStream.range(0, LINES)
            .mapToObj(i -> ("\"lines.%d\": {\"name\": \"Перчатки нитриловые утеплённые, размер %d\", \"price\": 48.3000, \"amount\": 1159.2000,"
                            + " \"article\": \"KT-INS-%d\", \"comment\": \"\", \"quantity\": 24.0000, \"vat_rate\": \"22\", \"unit_name\": \"шт\", \"back_ordered\": false}")
                    .formatted(i, i, i * 7919))
            .collect(Collectors.joining(", ", "{", "}"));

    private final Floor floor;
    private static final String ACT = "select set_config('role', 'kabinet_member', true), set_config('kabinet.person', ?, true),"
            + " set_config('kabinet.organisations', ?, true), set_config('kabinet.branches', '{}', true),"
            + " set_config('kabinet.price_lists', ?, true), set_config('kabinet.permissions', '{}', true),"
            + " set_config('kabinet.limited', '{}', true), set_config('kabinet.legal_entities', '{}', true)";

    private final Subjects subjects;
    private final boolean guarded;

    FloorCalls(Floor floor, Subjects subjects, boolean guarded) {
        this.floor = floor;
        this.subjects = subjects;
        this.guarded = guarded;
    }

    Call signIn(int client) {
        int organisation = subjects.organisation(client);
        String login = FillCustomers.login(organisation);
        UUID person = Names.id("person", organisation);
        return () -> floor.transaction(c -> {
            String session = UUID.randomUUID().toString();
            long now = System.currentTimeMillis();
            Floor.read(c, "select id, name, password_hash, status from access.person where login = ?::citext", login);
            Floor.read(c, "select role, organisation_id, branch_id from access.role_grant where person_id = ?", person);
            Floor.write(c, "update access.person set last_sign_in_at = now() where id = ?", person);
            Floor.write(c, FloorSql.SESSION, session, session, now, now, now, person.toString());
            Floor.write(c, FloorSql.SESSION_ATTRIBUTE, session, SESSION);
        });
    }

    Call cataloguePage(int client) {
        UUID organisation = organisation(client);
        return () -> reading(client, c ->
                Floor.read(c, FloorSql.CATALOGUE_PAGE, Subjects.any(subjects.groups()), organisation, WHOLESALE, BASE));
    }

    Call searchText(int client) {
        UUID organisation = organisation(client);
        return () -> reading(client, c ->
                Floor.read(c, FloorSql.SEARCH, subjects.typed(), 24, organisation, WHOLESALE, BASE));
    }

    Call searchArticle(int client) {
        UUID organisation = organisation(client);
        return () -> reading(client, c ->
                Floor.read(c, FloorSql.SEARCH, subjects.typedArticle(), 8, organisation, WHOLESALE, BASE));
    }

    Call product(int client) {
        UUID organisation = organisation(client);
        return () -> reading(client, c ->
                Floor.read(c, FloorSql.PRODUCT, Subjects.any(subjects.products()), organisation, WHOLESALE, BASE));
    }

    Call myOrders(int client) {
        UUID organisation = organisation(client);
        return () -> reading(client, c -> Floor.read(c, FloorSql.MY_ORDERS, organisation));
    }

    Call order(int client) {
        int organisation = subjects.organisation(client);
        return () -> reading(client, c -> Floor.read(c, FloorSql.ORDER, subjects.order(organisation)));
    }

    Call placeTen(int client) {
        int organisation = subjects.organisation(client);
        return () -> floor.transaction(c -> place(c, organisation));
    }

    /** With what an order leaves behind besides itself: its record in the history, and the first answer for whoever asks again. */
    Call placeTenRecorded(int client) {
        int organisation = subjects.organisation(client);
        UUID person = Names.id("person", organisation);
        return () -> floor.transaction(c -> {
            place(c, organisation);
            Floor.write(c, FloorSql.INSERT_RECORD, Names.id("chain", organisation), RECORD, RECORD, person, Fresh.id().toString());
            Floor.write(c, FloorSql.INSERT_ANSWER, person, Fresh.id().toString(), HASH, answer());
        });
    }

    /** As long as the portal's, and as little to be pressed. */
    private static byte[] answer() {
        byte[] sealed = new byte[ANSWER_BYTES];
        ThreadLocalRandom.current().nextBytes(sealed);
        return sealed;
    }

    private void place(Connection c, int organisation) throws SQLException {
        List<Subjects.Orderable> chosen =
                Stream.generate(() -> Subjects.any(subjects.orderables())).distinct().limit(LINES).toList();
        UUID[] variants = chosen.stream().map(Subjects.Orderable::variantId).toArray(UUID[]::new);
        UUID[] lines = Stream.generate(Fresh::id).limit(LINES).toArray(UUID[]::new);
        UUID customer = Names.id("organisation", organisation);
        UUID branch = Names.branch(organisation);
        UUID order = Fresh.id();
        Floor.read(c, FloorSql.PARTIES, Names.id("contract", organisation));
        Floor.read(c, FloorSql.PRICES, variants, customer, WHOLESALE, BASE);
        int number = next(c, branch);
        Floor.write(c, FloorSql.INSERT_ORDER, order, "FL%d-%d".formatted(organisation % FillCustomers.BRANCHES, number), customer,
                branch, Names.id("entity", organisation), Names.id("contract", organisation), Names.id("person", organisation), FillOrders.partiesJson(organisation));
        String reason = FillOrders.reasonJson(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, organisation);
        Floor.write(c, FloorSql.INSERT_LINES, reason, order, customer, branch, lines, variants, BigDecimal.TEN);
        Floor.write(c, FloorSql.INSERT_CHANGE, Fresh.id(), order, customer, branch, Names.id("person", organisation));
    }

    /** From another year than the portal's own orders, so that neither waits for the other's numbers. */
    private static int next(Connection c, UUID branch) throws SQLException {
        try (var statement = Floor.prepared(c, FloorSql.NEXT_NUMBER, branch);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void reading(int client, Floor.Work work) throws SQLException, InterruptedException {
        floor.transaction(c -> {
            if (guarded) {
                int organisation = subjects.organisation(client);
                Floor.read(c, ACT, Names.id("person", organisation).toString(), "{%s}".formatted(Names.id("organisation", organisation)),
                        "{%s,%s}".formatted(WHOLESALE, BASE));
            }
            work.on(c);
        });
    }

    private UUID organisation(int client) {
        return Names.id("organisation", subjects.organisation(client));
    }
}
