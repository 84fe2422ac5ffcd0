package bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.goods.Group;
import tools.jackson.databind.json.JsonMapper;

/** The demo's goods, series after series, with up to four variants each, priced, stocked and listed. */
final class FillGoods {
    static final String BASE = "base";
    static final String WHOLESALE = "wholesale";
    private static final int VARIANTS = 4;
    private static final int WAREHOUSES = 3;
    private static final int RELIST = 2_000;
    private static final String NOW = Instant.now().toString();

    private final Connection connection;
    private final JsonMapper json = new JsonMapper();
    private final Assortment assortment = Assortment.written();
    private final List<Product> products = new ArrayList<>();

    /** A product of a series, with its variants. */
    record Product(UUID id, String article, String name, Good like, List<Variant> variants) {}

    /** What is priced and ordered. */
    record Variant(UUID id, String article, Item like, BigDecimal price, Product product) {}

    FillGoods(Connection connection, Size size) {
        this.connection = connection;
        List<Good> goods = assortment.goods().stream().filter(good -> !good.service()).toList();
        for (int i = 0; i < size.products(); i++) {
            products.add(product(goods.get(i % goods.size()), i, i / goods.size()));
        }
    }

    List<Product> products() {
        return products;
    }

    static UUID list(String name) {
        return Names.id("list " + name, 0);
    }

    void everything() throws SQLException {
        groups();
        goods();
        variants();
        properties();
        stock();
        prices();
        list();
    }

    private static Product product(Good good, int number, int series) {
        var variants = new ArrayList<Variant>();
        String article = series == 0 ? good.article() : good.article() + '.' + series;
        String name = series == 0 ? good.name() : good.name() + ", серия " + series;
        var product = new Product(Names.id("product", number), article, name, good, variants);
        for (Item item : good.items().subList(0, Math.min(VARIANTS, good.items().size()))) {
            UUID id = Names.id("variant", (long) number * VARIANTS + variants.size());
            variants.add(new Variant(id, item.article().replace(good.article(), article), item, item.price(), product));
        }
        return product;
    }

    private void groups() throws SQLException {
        try (var copy = new Copy(connection, "catalogue.product_group (id, parent_id, name, name_en, position, external_id)")) {
            for (Group g : assortment.groups()) {
                UUID parent = g.above().isEmpty() ? null : g.above().getFirst().id();
                copy.row(g.id(), parent, g.name(), g.nameEn(), g.position(), g.id());
            }
        }
    }

    private void goods() throws SQLException {
        try (var copy = new Copy(connection, "catalogue.product (id, external_id, article, name, name_en, full_name, description, brand,"
                + " unit_code, unit_name, vat_rate, pack_multiple, min_quantity, lead_time_days, created_at, updated_at)")) {
            for (Product p : products) {
                Good like = p.like();
                copy.row(p.id(), p.id(), p.article(), p.name(), like.nameEn(), p.name(), like.description(), like.brand(),
                        like.unit().code(), like.unit().shown(), "22", like.packMultiple(), like.minimum(), like.leadDays(), NOW, NOW);
            }
        }
        try (var copy = new Copy(connection, "catalogue.product_in_group (group_id, product_id, direct)")) {
            for (Product p : products) {
                copy.row(p.like().group().id(), p.id(), true);
                p.like().group().above().forEach(above -> copy.row(above.id(), p.id(), false));
            }
        }
    }

    private void variants() throws SQLException {
        try (var copy = new Copy(connection, "catalogue.variant (id, product_id, external_id, plain, article, characteristics)")) {
            for (Product p : products) {
                for (Variant v : p.variants()) {
                    boolean plain = v.like().characteristics().isEmpty();
                    copy.row(v.id(), p.id(), p.id() + (plain ? "" : "#" + v.id()), plain, v.article(),
                            json.writeValueAsString(v.like().characteristics()));
                }
            }
        }
    }

    private void properties() throws SQLException {
        var names = assortment.goods().stream().flatMap(good -> good.properties().keySet().stream()).distinct().toList();
        try (var copy = new Copy(connection, "catalogue.property (id, external_id, name, kind, position)")) {
            for (int i = 0; i < names.size(); i++) {
                copy.row(Names.id("property", i), names.get(i), names.get(i), "TEXT", i);
            }
        }
        try (var copy = new Copy(connection, "catalogue.product_property (product_id, property_id, value)")) {
            for (Product p : products) {
                p.like().properties().forEach((name, value) -> copy.row(p.id(), Names.id("property", names.indexOf(name)), value));
            }
        }
    }

    private void stock() throws SQLException {
        try (var copy = new Copy(connection, "catalogue.warehouse (id, external_id, name)")) {
            for (int i = 0; i < WAREHOUSES; i++) {
                copy.row(Names.id("warehouse", i), "warehouse " + i, "Склад " + (i + 1));
            }
        }
        try (var copy = new Copy(connection, "catalogue.stock (variant_id, warehouse_id, quantity, updated_at)")) {
            for (Product p : products) {
                for (Variant v : p.variants()) {
                    for (int i = 0; i < WAREHOUSES; i++) {
                        copy.row(v.id(), Names.id("warehouse", i), 1_000_000 + i, NOW);
                    }
                }
            }
        }
    }

    /** Two lists, two changes of price, two tiers in the wholesale list. */
    private void prices() throws SQLException {
        try (var copy = new Copy(connection, "pricing.price_list (id, external_id, name, currency)")) {
            copy.row(list(BASE), BASE, "Базовый", "RUB").row(list(WHOLESALE), WHOLESALE, "Опт", "RUB");
        }
        LocalDate[] days = {LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 1)};
        try (var copy = new Copy(connection, "pricing.price (price_list_id, variant_id, min_quantity, valid_from, amount)")) {
            for (Product p : products) {
                for (Variant v : p.variants()) {
                    for (LocalDate day : days) {
                        copy.row(list(BASE), v.id(), 0, day, v.price());
                        copy.row(list(WHOLESALE), v.id(), 0, day, v.price().multiply(new BigDecimal("0.93")));
                        copy.row(list(WHOLESALE), v.id(), p.like().packMultiple() * 10, day, v.price().multiply(new BigDecimal("0.90")));
                    }
                }
            }
        }
    }

    private void list() throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("call catalogue.relist(?)");
                Statement count = connection.createStatement()) {
            for (int i = 0; i < products.size(); i += RELIST) {
                List<Product> part = products.subList(i, Math.min(products.size(), i + RELIST));
                call.setArray(1, connection.createArrayOf("uuid", part.stream().map(Product::id).toArray()));
                call.execute();
            }
            count.execute("update catalogue.product_group g set product_count = (select count(*)"
                    + " from catalogue.product_in_group p where p.group_id = g.id)");
        }
    }
}
