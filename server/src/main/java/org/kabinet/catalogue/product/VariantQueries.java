package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.right;
import static org.kabinet.jooq.catalogue.Tables.HELD;
import static org.kabinet.jooq.catalogue.Tables.PICTURE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.VariantView;
import org.kabinet.jooq.catalogue.Tables;
import org.kabinet.jooq.catalogue.tables.Product;
import org.kabinet.jooq.catalogue.tables.Variant;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.RawRows;
import org.kabinet.platform.database.Written;
import org.kabinet.platform.money.Quantity;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads variants together with what they have from their product. */
@Component
class VariantQueries {

    static final Variant V = Tables.VARIANT.as("v");
    static final Product P = Tables.PRODUCT.as("p");

    private static final Field<String> ARTICLE = coalesce(V.ARTICLE, P.ARTICLE).as("variant_article");
    private static final Field<String> CHARACTERISTICS =
            V.CHARACTERISTICS.cast(SQLDataType.CLOB).as("variant_characteristics");
    private static final Field<Boolean> OFFERED =
            field(V.ACTIVE.isTrue().and(P.ACTIVE.isTrue())).as("offered");
    private static final Field<String> PICTURE_KEY = pictureOf(P).as("variant_picture");
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private static final String BY_IDS = """
            select v.id, v.product_id, v.external_id, v.plain, v.name, coalesce(v.article, p.article), v.characteristics, v.active and p.active,
                   %s, p.kind, p.unit_code, p.unit_name, p.vat_rate, p.pack_multiple, p.min_quantity, h.quantity, h.expected_on, h.held_in,
                   (select i.id || '?v=' || right(i.blob_id::text, 8) from catalogue.picture i
                    where i.product_id = p.id and i.blob_id is not null order by i.position, i.id limit 1)
            from catalogue.variant v join catalogue.product p on p.id = v.product_id
            left join catalogue.held h on h.variant_id = v.id
            where v.id = any ({0})
            """;
    private static final Written BY_IDS_RU = Written.of(BY_IDS.formatted("p.name"));
    private static final Written BY_IDS_EN = Written.of(BY_IDS.formatted("coalesce(p.name_en, p.name)"));

    private final DSLContext sql;
    private final JsonMapper json;
    private final Today today;

    VariantQueries(DSLContext sql, JsonMapper json, Today today) {
        this.sql = sql;
        this.json = json;
        this.today = today;
    }

    Map<UUID, VariantView> byIds(Collection<UUID> ids) {
        Map<UUID, VariantView> found = new HashMap<>();
        Written written = ListingQueries.english() ? BY_IDS_EN : BY_IDS_RU;
        var query = written.query(sql, DSL.val(ids.toArray(UUID[]::new)));
        RawRows.forEach(query, row -> found.put(row.getObject(1, UUID.class), view(row)));
        return found;
    }

    Map<String, UUID> idsOf(Collection<String> externalIds) {
        return sql.select(V.EXTERNAL_ID, V.ID)
                .from(V)
                .where(V.EXTERNAL_ID.eq(any(Columns.texts(externalIds))))
                .fetchMap(V.EXTERNAL_ID, V.ID);
    }

    /** Variants joined to their products, with what else the caller wants beside them; the caller narrows and sorts. */
    SelectJoinStep<Record> select(SelectField<?>... more) {
        return sql.select(fields())
                .select(more)
                .from(V)
                .join(P)
                .on(P.ID.eq(V.PRODUCT_ID))
                .leftJoin(HELD)
                .on(HELD.VARIANT_ID.eq(V.ID));
    }

    VariantView view(Record row) {
        Map<String, String> characteristics = characteristics(row.get(CHARACTERISTICS));
        String label = VariantLabel.of(row.get(V.PLAIN), row.get(V.NAME), characteristics);
        ProductKind kind = ProductKind.valueOf(row.get(P.KIND));
        return new VariantView(
                row.get(V.ID),
                row.get(V.PRODUCT_ID),
                row.get(V.EXTERNAL_ID),
                row.get(ARTICLE),
                VariantLabel.fullName(row.get("product_name", String.class), label),
                label,
                characteristics,
                kind,
                row.get(P.UNIT_CODE),
                row.get(P.UNIT_NAME),
                row.get(P.VAT_RATE),
                Quantity.plain(row.get(P.PACK_MULTIPLE)),
                Quantity.plain(row.get(P.MIN_QUANTITY)),
                Held.view(kind, row.get(HELD.QUANTITY), row.get(HELD.EXPECTED_ON), row.get(HELD.HELD_IN), today.date()),
                previewUrl(row.get(PICTURE_KEY)),
                row.get(OFFERED));
    }

    private VariantView view(ResultSet row) throws SQLException {
        Map<String, String> characteristics = characteristics(row.getString(7));
        String label = VariantLabel.of(row.getBoolean(4), row.getString(5), characteristics);
        ProductKind kind = ProductKind.valueOf(row.getString(10));
        return new VariantView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(6),
                VariantLabel.fullName(row.getString(9), label),
                label,
                characteristics,
                kind,
                row.getString(11),
                row.getString(12),
                row.getString(13),
                Quantity.plain(row.getBigDecimal(14)),
                Quantity.plain(row.getBigDecimal(15)),
                Held.read(row, 16, kind, today.date()),
                previewUrl(row.getString(19)),
                row.getBoolean(8));
    }

    /** The main picture of a product as the end of its address: it names the content, so it may be kept for ever. */
    static Field<String> pictureOf(Product product) {
        return DSL.field(DSL.select(pictureKey())
                .from(PICTURE)
                .where(PICTURE.PRODUCT_ID.eq(product.ID))
                .and(PICTURE.BLOB_ID.isNotNull())
                .orderBy(PICTURE.POSITION, PICTURE.ID)
                .limit(1));
    }

    static Field<String> pictureKey() {
        return concat(
                PICTURE.ID.cast(SQLDataType.CLOB), inline("?v="), right(PICTURE.BLOB_ID.cast(SQLDataType.CLOB), 8));
    }

    static @Nullable String previewUrl(@Nullable String key) {
        return key == null ? null : pictureUrl(key) + "&size=preview";
    }

    static String pictureUrl(String key) {
        return "/api/v1/pictures/" + key;
    }

    private static List<SelectField<?>> fields() {
        return List.of(
                V.ID,
                V.PRODUCT_ID,
                V.EXTERNAL_ID,
                V.PLAIN,
                V.NAME,
                CHARACTERISTICS,
                ARTICLE,
                OFFERED,
                ListingQueries.nameOf(P).as("product_name"),
                P.KIND,
                P.UNIT_CODE,
                P.UNIT_NAME,
                P.VAT_RATE,
                P.PACK_MULTIPLE,
                P.MIN_QUANTITY,
                HELD.QUANTITY,
                HELD.EXPECTED_ON,
                HELD.HELD_IN,
                PICTURE_KEY);
    }

    Map<String, String> characteristics(String written) {
        return written.equals("{}") ? Map.of() : json.readValue(written, TEXTS);
    }
}
