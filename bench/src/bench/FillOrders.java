package bench;

import bench.FillGoods.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.kabinet.ordering.OrderParties;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.LineAmount;
import org.kabinet.pricing.PriceReason;
import tools.jackson.databind.json.JsonMapper;

/** Orders of ten lines, spread over a year and all customers; one in twenty is still open. */
final class FillOrders {
    private static final int LINES = 10;
    private static final int OPEN = 20;
    private static final Instant NOW = Instant.now();
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate PRICED = LocalDate.of(2025, 9, 1);

    private final Connection connection;
    private final Size size;
    private final List<FillGoods.Product> products;
    private final Map<String, UUID> stages = new HashMap<>();

    FillOrders(Connection connection, Size size, FillGoods goods) {
        this.connection = connection;
        this.size = size;
        this.products = goods.products();
    }

    void everything() throws SQLException {
        readStages();
        heads();
        lines();
        changes();
        counters();
    }

    private void readStages() throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select code, id from ordering.stage")) {
            while (rows.next()) {
                stages.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
    }

    private void heads() throws SQLException {
        try (var copy = new Copy(connection, "ordering.orders (id, number, organisation_id, branch_id, legal_entity_id, contract_id, placed_by,"
                + " placed_by_name, stage_id, phase, stage_since, currency, amount, vat_amount, line_count, parties, placed_at,"
                + " exported_revision)")) {
            for (int i = 0; i < size.orders(); i++) {
                int o = organisation(i);
                boolean open = i % OPEN == 0;
                BigDecimal amount = amounts(i).stream().map(LineAmount::amount).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                copy.row(Names.id("order", i), number(i), Names.id("organisation", o), Names.branch(o), Names.id("entity", o),
                        Names.id("contract", o), Names.id("person", o), "Покупатель " + o, stages.get(open ? "processing" : "delivered"),
                        open ? "IN_WORK" : "COMPLETED", placed(i), "RUB", amount, amount.multiply(new BigDecimal("0.18")), LINES,
                        partiesJson(o), placed(i), 1);
            }
        }
    }

    private void lines() throws SQLException {
        try (var copy = new Copy(connection, "ordering.order_line (id, order_id, organisation_id, branch_id, position, product_id, variant_id,"
                + " article, name, unit_code, unit_name, quantity, price, vat_rate, amount, vat_amount, price_reason)")) {
            for (int i = 0; i < size.orders(); i++) {
                int o = organisation(i);
                List<Variant> variants = variants(i);
                List<LineAmount> amounts = amounts(i);
                for (int k = 0; k < LINES; k++) {
                    Variant v = variants.get(k);
                    copy.row(Names.id("line", (long) i * LINES + k), Names.id("order", i), Names.id("organisation", o), Names.branch(o),
                            k + 1, v.product().id(), v.id(), v.article(), v.product().name(), "796", "шт", quantity(v), price(v), "22",
                            amounts.get(k).amount().amount(), amounts.get(k).vat().amount(), reasonJson(v.price(), price(v), quantity(v), o));
                }
            }
        }
    }

    private void changes() throws SQLException {
        try (var copy = new Copy(connection, "ordering.stage_change (id, order_id, organisation_id, branch_id, from_stage_id, to_stage_id, at,"
                + " person_id, person_name)")) {
            for (int i = 0; i < size.orders(); i++) {
                int o = organisation(i);
                copy.row(Names.id("placed", i), Names.id("order", i), Names.id("organisation", o), Names.branch(o), null,
                        stages.get("placed"), placed(i), Names.id("person", o), "Покупатель " + o);
                copy.row(Names.id("moved", i), Names.id("order", i), Names.id("organisation", o), Names.branch(o), stages.get("placed"),
                        stages.get("processing"), placed(i).plusSeconds(3600), null, "Менеджер");
            }
        }
    }

    private void counters() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into ordering.order_counter (branch_id, year, last) select branch_id,"
                    + " extract(year from now())::int, count(*) from ordering.orders group by branch_id");
        }
    }

    private int organisation(int order) {
        return order % size.organisations();
    }

    /** Numbers of another year than the one in which measured orders are placed. */
    private static String number(int order) {
        return "BR%d-2024-%05d".formatted(order % FillCustomers.BRANCHES, order / FillCustomers.BRANCHES + 1);
    }

    private Instant placed(int order) {
        return NOW.minus(Duration.ofMinutes((long) (size.orders() - order) * 26));
    }

    private List<Variant> variants(int order) {
        var random = new SplittableRandom(order);
        return java.util.stream.IntStream.range(0, LINES)
                .mapToObj(k -> products.get(random.nextInt(products.size())).variants().getFirst())
                .toList();
    }

    private List<LineAmount> amounts(int order) {
        return variants(order).stream().map(v -> LineAmount.of(new Money(price(v), "RUB"), quantity(v), "22")).toList();
    }

    private static BigDecimal quantity(Variant v) {
        return BigDecimal.valueOf(v.product().like().minimum());
    }

    private static BigDecimal price(Variant v) {
        return v.price().multiply(new BigDecimal("0.9114")).setScale(2, RoundingMode.HALF_UP);
    }

    /** Why a line costs what it costs, as the portal keeps it. */
    static String reasonJson(BigDecimal listed, BigDecimal price, BigDecimal quantity, int organisation) {
        return JSON.writeValueAsString(new PriceReason(PriceReason.Source.LIST, "Опт", FillGoods.list(FillGoods.WHOLESALE), PRICED,
                new Money(listed, "RUB"), null, null, null, null, null, BigDecimal.TWO, organisation + "/25", PRICED, quantity, "22",
                new Money(price, "RUB")));
    }

    /** Between whom an order was placed, as the portal keeps it. */
    static String partiesJson(int o) {
        return JSON.writeValueAsString(new OrderParties("Bench", new OrderParties.Branch("BR" + o % FillCustomers.BRANCHES, "Branch", "Europe/Moscow"),
                new OrderParties.Organisation("Организация " + o, OrganisationKind.COMPANY, null),
                new OrderParties.LegalEntity("ООО " + o, "Общество " + o, null, null, null, "", "", null, null, null),
                new OrderParties.Contract(o + "/25", PaymentTerms.DEFERRAL, 14), null));
    }
}
