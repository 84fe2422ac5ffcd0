package org.kabinet.demo;

import static org.kabinet.jooq.catalogue.Tables.ANALOGUE;
import static org.kabinet.jooq.catalogue.Tables.BARCODE;
import static org.kabinet.jooq.catalogue.Tables.PACKING;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_IN_GROUP;
import static org.kabinet.jooq.catalogue.Tables.VARIANT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.goods.Good.Packing;
import org.kabinet.demo.goods.Group;
import org.kabinet.demo.seed.Dice;
import tools.jackson.databind.json.JsonMapper;

/** The assortment as rows: what it is, without properties, pictures and stock. */
record GoodRows(Assortment assortment, JsonMapper json, Instant now) {
    private static final Field<?>[] PRODUCT_GROUP_COLUMNS = {
        PRODUCT_GROUP.ID,
        PRODUCT_GROUP.PARENT_ID,
        PRODUCT_GROUP.NAME,
        PRODUCT_GROUP.NAME_EN,
        PRODUCT_GROUP.POSITION,
        PRODUCT_GROUP.EXTERNAL_ID
    };
    private static final Field<?>[] PRODUCT_COLUMNS = {
        PRODUCT.ID,
        PRODUCT.EXTERNAL_ID,
        PRODUCT.KIND,
        PRODUCT.ARTICLE,
        PRODUCT.NAME,
        PRODUCT.NAME_EN,
        PRODUCT.FULL_NAME,
        PRODUCT.DESCRIPTION,
        PRODUCT.BRAND,
        PRODUCT.UNIT_CODE,
        PRODUCT.UNIT_NAME,
        PRODUCT.VAT_RATE,
        PRODUCT.WEIGHT_KG,
        PRODUCT.PACK_MULTIPLE,
        PRODUCT.MIN_QUANTITY,
        PRODUCT.LEAD_TIME_DAYS,
        PRODUCT.CREATED_AT,
        PRODUCT.UPDATED_AT
    };
    private static final Field<?>[] PRODUCT_IN_GROUP_COLUMNS = {
        PRODUCT_IN_GROUP.GROUP_ID, PRODUCT_IN_GROUP.PRODUCT_ID, PRODUCT_IN_GROUP.DIRECT, PRODUCT_IN_GROUP.POSITION
    };
    private static final Field<?>[] VARIANT_COLUMNS = {
        VARIANT.ID, VARIANT.PRODUCT_ID, VARIANT.EXTERNAL_ID, VARIANT.PLAIN, VARIANT.ARTICLE, VARIANT.CHARACTERISTICS
    };
    private static final Field<?>[] BARCODE_COLUMNS = {BARCODE.CODE, BARCODE.VARIANT_ID};
    private static final Field<?>[] PACKING_COLUMNS = {
        PACKING.PRODUCT_ID, PACKING.UNIT_CODE, PACKING.NAME, PACKING.FACTOR
    };
    private static final Field<?>[] ANALOGUE_COLUMNS = {
        ANALOGUE.PRODUCT_ID, ANALOGUE.ANALOGUE_EXTERNAL_ID, ANALOGUE.POSITION
    };

    private static final int OLDEST_DAYS = 900;

    List<BulkInsert> all() {
        return List.of(groups(), goods(), places(), items(), barcodes(), packings(), analogues());
    }

    private BulkInsert groups() {
        var rows = BulkInsert.into(PRODUCT_GROUP, PRODUCT_GROUP_COLUMNS);
        for (Group g : assortment.groups()) {
            rows.row(g.id(), g.above().stream().map(Group::id).findFirst(), g.name(), g.nameEn(), g.position(), g.id());
        }
        return rows;
    }

    private BulkInsert goods() {
        var rows = BulkInsert.into(PRODUCT, PRODUCT_COLUMNS);
        assortment.goods().forEach(good -> add(rows, good));
        return rows;
    }

    private void add(BulkInsert rows, Good good) {
        Instant created =
                now.minus(Duration.ofDays(Dice.of("created", good.article()).between(5, OLDEST_DAYS)));
        rows.values(good.id(), good.externalId(), good.service() ? "SERVICE" : "GOOD")
                .values(good.article(), good.name(), good.nameEn(), good.name(), good.description())
                .values(
                        good.brand().isEmpty() ? Optional.empty() : good.brand(),
                        good.unit().code())
                .values(good.unit().shown(), good.vatRate())
                .values(good.weight().signum() == 0 ? Optional.empty() : good.weight())
                .values(good.packMultiple(), good.minimum(), good.leadDays(), created, created)
                .end();
    }

    private BulkInsert places() {
        var rows = BulkInsert.into(PRODUCT_IN_GROUP, PRODUCT_IN_GROUP_COLUMNS);
        for (Good good : assortment.goods()) {
            rows.row(good.group().id(), good.id(), true, 0);
            good.group().above().forEach(above -> rows.row(above.id(), good.id(), false, 0));
        }
        return rows;
    }

    private BulkInsert items() {
        var rows = BulkInsert.into(VARIANT, VARIANT_COLUMNS);
        for (Good good : assortment.goods()) {
            for (Item item : good.items()) {
                boolean plain = item.characteristics().isEmpty();
                rows.row(
                        item.id(),
                        good.id(),
                        item.externalId(),
                        plain,
                        plain ? Optional.empty() : item.article(),
                        json.writeValueAsString(item.characteristics()));
            }
        }
        return rows;
    }

    private BulkInsert barcodes() {
        var rows = BulkInsert.into(BARCODE, BARCODE_COLUMNS);
        assortment.goods().stream()
                .filter(good -> !good.service())
                .flatMap(good -> good.items().stream())
                .forEach(item -> rows.row(item.barcode(), item.id()));
        return rows;
    }

    private BulkInsert packings() {
        var rows = BulkInsert.into(PACKING, PACKING_COLUMNS);
        for (Good good : assortment.goods()) {
            for (Packing packing : good.packings()) {
                rows.row(good.id(), packing.code(), packing.name(), packing.factor());
            }
        }
        return rows;
    }

    private BulkInsert analogues() {
        var rows = BulkInsert.into(ANALOGUE, ANALOGUE_COLUMNS);
        for (Good good : assortment.goods()) {
            List<Good> analogues = assortment.analogues(good);
            analogues.forEach(other -> rows.row(good.id(), other.externalId(), analogues.indexOf(other)));
        }
        return rows;
    }
}
