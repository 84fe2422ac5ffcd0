package org.kabinet.catalogue.intake;

import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes goods: a null column leaves what is there, an empty text empties it. A unit that comes by a name without a code has
 * no code: the one that was there is of another unit.
 */
@Repository
class GoodRepository {

    private static final String WRITE = """
            merge into catalogue.product p
            using unnest({0}::uuid[], {1}::text[], {2}::boolean[], {3}::text[], {4}::text[], {5}::text[], {6}::text[], {7}::text[], {8}::text[],
                         {9}::text[], {10}::text[], {11}::text[], {12}::text[], {13}::text[], {14}::numeric[], {15}::numeric[],
                         {16}::numeric[], {17}::int[], {18}::jsonb[])
                as n (id, external_id, active, kind, article, name, name_en, full_name, description, brand, country, unit_code, unit_name,
                      vat_rate, weight_kg, pack_multiple, min_quantity, lead_time_days, requisites)
            on p.id = n.id
            when matched and (p.active, p.kind, p.article, p.name, p.name_en, p.full_name, p.description, p.brand, p.country,
                              p.unit_code, p.unit_name, p.vat_rate, p.weight_kg, p.pack_multiple, p.min_quantity, p.lead_time_days,
                              p.requisites)
                    is distinct from
                    (n.active, coalesce(n.kind, p.kind), nullif(coalesce(n.article, p.article), ''), coalesce(n.name, p.name),
                     nullif(coalesce(n.name_en, p.name_en), ''), coalesce(n.full_name, p.full_name), coalesce(n.description, p.description),
                     nullif(coalesce(n.brand, p.brand), ''), nullif(coalesce(n.country, p.country), ''),
                     coalesce(n.unit_code, case when n.unit_name is null or n.unit_name = p.unit_name then p.unit_code else '' end),
                     coalesce(n.unit_name, p.unit_name), coalesce(n.vat_rate, p.vat_rate), coalesce(n.weight_kg, p.weight_kg),
                     coalesce(n.pack_multiple, p.pack_multiple), coalesce(n.min_quantity, p.min_quantity),
                     coalesce(n.lead_time_days, p.lead_time_days), coalesce(n.requisites, p.requisites)) then
                update set active = n.active, kind = coalesce(n.kind, p.kind), article = nullif(coalesce(n.article, p.article), ''),
                    name = coalesce(n.name, p.name), name_en = nullif(coalesce(n.name_en, p.name_en), ''),
                    full_name = coalesce(n.full_name, p.full_name), description = coalesce(n.description, p.description),
                    brand = nullif(coalesce(n.brand, p.brand), ''), country = nullif(coalesce(n.country, p.country), ''),
                    unit_code = coalesce(n.unit_code, case when n.unit_name is null or n.unit_name = p.unit_name then p.unit_code else '' end),
                    unit_name = coalesce(n.unit_name, p.unit_name),
                    vat_rate = coalesce(n.vat_rate, p.vat_rate), weight_kg = coalesce(n.weight_kg, p.weight_kg),
                    pack_multiple = coalesce(n.pack_multiple, p.pack_multiple), min_quantity = coalesce(n.min_quantity, p.min_quantity),
                    lead_time_days = coalesce(n.lead_time_days, p.lead_time_days), requisites = coalesce(n.requisites, p.requisites),
                    updated_at = {19}, version = p.version + 1
            when not matched then
                insert (id, external_id, active, kind, article, name, name_en, full_name, description, brand, country, unit_code, unit_name,
                        vat_rate, weight_kg, pack_multiple, min_quantity, lead_time_days, requisites, created_at, updated_at)
                values (n.id, n.external_id, n.active, coalesce(n.kind, 'GOOD'), nullif(n.article, ''), n.name, nullif(n.name_en, ''),
                        coalesce(n.full_name, ''), coalesce(n.description, ''), nullif(n.brand, ''), nullif(n.country, ''),
                        coalesce(n.unit_code, case when n.unit_name is null then '796' else '' end), coalesce(n.unit_name, 'шт'), coalesce(n.vat_rate, '20'), n.weight_kg,
                        coalesce(n.pack_multiple, 1), coalesce(n.min_quantity, 0), n.lead_time_days, coalesce(n.requisites, '{}'),
                        {19}, {19})
            returning n.id, merge_action() = 'INSERT' as inserted, coalesce(old.active, false) as was_active, new.active as is_active
            """;

    private static final String ADD_PLAIN_VARIANTS = """
            insert into catalogue.variant (id, product_id, external_id, plain)
            select n.id, n.product_id, n.external_id, true from unnest({0}::uuid[], {1}::uuid[], {2}::text[]) as n (id, product_id, external_id)
            """;

    private final DSLContext sql;
    private final JsonMapper json;
    private final Clock clock;
    private final Ids ids;

    GoodRepository(DSLContext sql, JsonMapper json, Clock clock, Ids ids) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    Map<String, UUID> known(Collection<String> externalIds) {
        return sql.select(PRODUCT.EXTERNAL_ID, PRODUCT.ID)
                .from(PRODUCT)
                .where(PRODUCT.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchMap(PRODUCT.EXTERNAL_ID, PRODUCT.ID);
    }

    Written write(List<GoodRow> rows) {
        Written written = Written.nothing();
        sql.resultQuery(WRITE, (Object[]) columns(rows))
                .forEach(row -> written.add(
                        row.get("id", UUID.class),
                        row.get("inserted", boolean.class),
                        row.get("was_active", boolean.class),
                        row.get("is_active", boolean.class)));
        addPlainVariants(rows.stream()
                .filter(row -> written.created().contains(row.id()))
                .toList());
        return written;
    }

    private void addPlainVariants(List<GoodRow> created) {
        if (!created.isEmpty()) {
            sql.execute(
                    ADD_PLAIN_VARIANTS,
                    Columns.ids(created, row -> ids.next()),
                    Columns.ids(created, GoodRow::id),
                    Columns.texts(created, row -> row.good().externalId()));
        }
    }

    private Field<?>[] columns(List<GoodRow> rows) {
        List<IncomingGood> goods = rows.stream().map(GoodRow::good).toList();
        return new Field<?>[] {
            Columns.ids(rows, GoodRow::id),
            Columns.texts(goods, IncomingGood::externalId),
            Columns.flags(goods, good -> !good.deleted()),
            Columns.texts(
                    goods, good -> good.kind() == null ? null : good.kind().name()),
            Columns.texts(goods, IncomingGood::article),
            Columns.texts(goods, IncomingGood::name),
            Columns.texts(goods, IncomingGood::nameEn),
            Columns.texts(goods, IncomingGood::fullName),
            Columns.texts(goods, IncomingGood::description),
            Columns.texts(goods, IncomingGood::brand),
            Columns.texts(goods, IncomingGood::country),
            Columns.texts(goods, IncomingGood::unitCode),
            Columns.texts(goods, IncomingGood::unitName),
            Columns.texts(goods, IncomingGood::vatRate),
            Columns.decimals(goods, IncomingGood::weightKg),
            Columns.decimals(goods, IncomingGood::packMultiple),
            Columns.decimals(goods, IncomingGood::minQuantity),
            Columns.numbers(goods, IncomingGood::leadTimeDays),
            Columns.texts(goods, good -> requisites(good.requisites())),
            val(clock.instant())
        };
    }

    private @Nullable String requisites(@Nullable Map<String, String> requisites) {
        return requisites == null ? null : json.writeValueAsString(requisites);
    }
}
