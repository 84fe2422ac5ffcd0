package org.kabinet.ordering;

import static org.kabinet.jooq.catalogue.Tables.PRODUCT;
import static org.kabinet.jooq.catalogue.Tables.STOCK;
import static org.kabinet.jooq.catalogue.Tables.VARIANT;
import static org.kabinet.jooq.catalogue.Tables.WAREHOUSE;
import static org.kabinet.jooq.customisation.Tables.SELLER;
import static org.kabinet.jooq.pricing.Tables.CONTRACT_PRICE_LIST;
import static org.kabinet.jooq.pricing.Tables.PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.springframework.context.ApplicationEventPublisher;

/** Goods with prices and stock, and the short ways to order them. */
public final class Shop {
    private final Given given;
    private final UUID list = UUID.randomUUID();
    private final UUID warehouse = UUID.randomUUID();

    public Shop(Given given) {
        this.given = given;
        given.asSystem(sql -> sql.insertInto(PRICE_LIST)
                .set(PRICE_LIST.ID, list)
                .set(PRICE_LIST.NAME, "Wholesale")
                .set(PRICE_LIST.CURRENCY, "RUB")
                .execute());
        given.asSystem(sql -> sql.insertInto(WAREHOUSE)
                .set(WAREHOUSE.ID, warehouse)
                .set(WAREHOUSE.NAME, "Main")
                .execute());
    }

    /** The customer buys at the shop's prices from now on; to be said before anybody of them signs in. */
    public Given.Customer sellsTo(Given.Customer customer) {
        given.asSystem(sql -> sql.insertInto(CONTRACT_PRICE_LIST)
                .set(CONTRACT_PRICE_LIST.CONTRACT_ID, customer.contractId())
                .set(CONTRACT_PRICE_LIST.ORGANISATION_ID, customer.id())
                .set(CONTRACT_PRICE_LIST.BRANCH_ID, customer.branchId())
                .set(CONTRACT_PRICE_LIST.PRICE_LIST_ID, list)
                .set(CONTRACT_PRICE_LIST.POSITION, 0)
                .execute());
        return customer;
    }

    /** A good that is sold singly, of which there is plenty. */
    public UUID good(String name, String price) {
        return good(name, price, "1", "0", "1000000");
    }

    public UUID good(String name, String price, String pack, String minimum, String stock) {
        UUID variant = variant(name, pack, minimum);
        price(variant, price);
        stock(variant, stock);
        return variant;
    }

    /** Many goods for a long list. */
    public List<UUID> goods(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> good("Good " + i, "10.00"))
                .toList();
    }

    public UUID unpriced(String name) {
        UUID variant = variant(name, "1", "0");
        stock(variant, "100");
        return variant;
    }

    /** What it costs today instead. */
    public void price(UUID variant, String amount) {
        given.asSystem(sql -> sql.insertInto(PRICE)
                .set(PRICE.PRICE_LIST_ID, list)
                .set(PRICE.VARIANT_ID, variant)
                .set(PRICE.VALID_FROM, LocalDate.of(2020, 1, 1))
                .set(PRICE.AMOUNT, new BigDecimal(amount))
                .onDuplicateKeyUpdate()
                .set(PRICE.AMOUNT, new BigDecimal(amount))
                .execute());
    }

    public void gone(UUID variant) {
        given.asSystem(sql -> sql.update(VARIANT)
                .set(VARIANT.ACTIVE, false)
                .where(VARIANT.ID.eq(variant))
                .execute());
    }

    /** What happens beyond the stock: REFUSE or BACK_ORDER. */
    public void beyondStock(String rule, ApplicationEventPublisher events) {
        given.asSystem(sql -> sql.update(SELLER).set(SELLER.OUT_OF_STOCK, rule).execute());
        events.publishEvent(new LiveEvent(UUID.randomUUID(), LiveEvent.RESYNC, null, Audience.all(), Instant.EPOCH));
    }

    /** An order as the client sends it. */
    public static Map<String, Object> order(Given.Customer customer, Object... variantsAndQuantities) {
        Map<String, Object> order = new HashMap<>();
        order.put("id", UUID.randomUUID());
        order.put("contractId", customer.contractId());
        order.put("deliveryAddressId", customer.addressId());
        order.put("lines", lines(variantsAndQuantities));
        return order;
    }

    public static List<Map<String, Object>> lines(Object... variantsAndQuantities) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < variantsAndQuantities.length; i += 2) {
            Map<String, Object> line = new HashMap<>();
            line.put("variantId", variantsAndQuantities[i]);
            line.put("quantity", variantsAndQuantities[i + 1]);
            lines.add(line);
        }
        return lines;
    }

    /** A placed order. */
    public static Http.Answer placed(Http.Browser browser, Given.Customer customer, Object... variantsAndQuantities) {
        Http.Answer answer = browser.post("/api/v1/orders", order(customer, variantsAndQuantities));
        if (answer.status() != 201) {
            throw new IllegalStateException("not placed: " + answer);
        }
        return answer;
    }

    private UUID variant(String name, String pack, String minimum) {
        UUID product = UUID.randomUUID();
        UUID variant = UUID.randomUUID();
        given.asSystem(sql -> sql.insertInto(PRODUCT)
                .set(PRODUCT.ID, product)
                .set(PRODUCT.EXTERNAL_ID, "good-" + product)
                .set(PRODUCT.ARTICLE, "A-" + name)
                .set(PRODUCT.NAME, name)
                .set(PRODUCT.PACK_MULTIPLE, new BigDecimal(pack))
                .set(PRODUCT.MIN_QUANTITY, new BigDecimal(minimum))
                .set(PRODUCT.CREATED_AT, Instant.EPOCH)
                .set(PRODUCT.UPDATED_AT, Instant.EPOCH)
                .execute());
        given.asSystem(sql -> sql.insertInto(VARIANT)
                .set(VARIANT.ID, variant)
                .set(VARIANT.PRODUCT_ID, product)
                .set(VARIANT.EXTERNAL_ID, "good-" + product)
                .set(VARIANT.PLAIN, true)
                .execute());
        return variant;
    }

    private void stock(UUID variant, String quantity) {
        given.asSystem(sql -> sql.insertInto(STOCK)
                .set(STOCK.VARIANT_ID, variant)
                .set(STOCK.WAREHOUSE_ID, warehouse)
                .set(STOCK.QUANTITY, new BigDecimal(quantity))
                .set(STOCK.UPDATED_AT, Instant.EPOCH)
                .execute());
        given.asSystem(sql -> {
            UUID[] products = sql.select(VARIANT.PRODUCT_ID)
                    .from(VARIANT)
                    .where(VARIANT.ID.eq(variant))
                    .fetchArray(VARIANT.PRODUCT_ID);
            return sql.execute("call catalogue.restock({0})", DSL.val(products));
        });
    }
}
