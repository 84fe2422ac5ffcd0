package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PROPERTY;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.platform.database.Columns;
import org.springframework.stereotype.Repository;

/**
 * Writes what a good has several of. Each statement compares what came with what is there for those goods that carry such parts, removes the
 * one, adds the other, and tells whose parts have changed.
 */
@Repository
class GoodPartsRepository {

    private static final String GROUPS = """
            with recursive up as (
                select n.product_id, g.id as group_id, true as direct, n.position
                from unnest({1}::uuid[], {2}::text[], {3}::int[]) as n (product_id, external_id, position)
                join catalogue.product_group g on g.external_id = n.external_id
                union
                select up.product_id, g.parent_id, false, 0 from up join catalogue.product_group g on g.id = up.group_id
                where g.parent_id is not null),
            wanted as materialized (
                select product_id, group_id, bool_or(direct) as direct, coalesce(min(position) filter (where direct), 0) as position
                from up group by product_id, group_id),
            gone as (
                delete from catalogue.product_in_group t
                where t.product_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.product_id = t.product_id and w.group_id = t.group_id)
                returning product_id),
            come as (
                insert into catalogue.product_in_group as t (group_id, product_id, direct, position)
                select group_id, product_id, direct, position from wanted
                on conflict (group_id, product_id) do update set direct = excluded.direct, position = excluded.position
                    where (t.direct, t.position) <> (excluded.direct, excluded.position)
                returning product_id)
            select product_id from gone union select product_id from come
            """;

    private static final String PROPERTIES = """
            with wanted as materialized (
                select distinct n.product_id, p.id as property_id, coalesce(c.value, n.value) as value
                from unnest({1}::uuid[], {2}::text[], {3}::text[]) as n (product_id, external_id, value)
                join catalogue.property p on p.external_id = n.external_id
                left join catalogue.property_choice c on c.property_id = p.id and c.external_id = n.value),
            gone as (
                delete from catalogue.product_property t
                where t.product_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.product_id = t.product_id and w.property_id = t.property_id and w.value = t.value)
                returning product_id),
            come as (
                insert into catalogue.product_property (product_id, property_id, value)
                select product_id, property_id, value from wanted on conflict do nothing
                returning product_id)
            select product_id from gone union select product_id from come
            """;

    private static final String PACKINGS = """
            with wanted as materialized (
                select distinct on (product_id, unit_code, name) *
                from unnest({1}::uuid[], {2}::text[], {3}::text[], {4}::numeric[]) as n (product_id, unit_code, name, factor)),
            gone as (
                delete from catalogue.packing t
                where t.product_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.product_id = t.product_id and w.unit_code = t.unit_code and w.name = t.name)
                returning product_id),
            come as (
                insert into catalogue.packing as t (product_id, unit_code, name, factor)
                select product_id, unit_code, name, factor from wanted
                on conflict (product_id, unit_code, name) do update set factor = excluded.factor where t.factor <> excluded.factor
                returning product_id)
            select product_id from gone union select product_id from come
            """;

    private static final String ANALOGUES = """
            with wanted as materialized (
                select distinct on (product_id, external_id) *
                from unnest({1}::uuid[], {2}::text[], {3}::int[]) as n (product_id, external_id, position)),
            gone as (
                delete from catalogue.analogue t
                where t.product_id = any ({0}::uuid[]) and not exists (
                    select from wanted w where w.product_id = t.product_id and w.external_id = t.analogue_external_id)
                returning product_id),
            come as (
                insert into catalogue.analogue as t (product_id, analogue_external_id, position)
                select product_id, external_id, position from wanted
                on conflict (product_id, analogue_external_id) do update set position = excluded.position where t.position <> excluded.position
                returning product_id)
            select product_id from gone union select product_id from come
            """;

    private static final String UNRESOLVED = """
            select n.product_id, n.external_id, n.value from unnest({0}::uuid[], {1}::text[], {2}::text[]) as n (product_id, external_id, value)
            join catalogue.property p on p.external_id = n.external_id and p.kind = 'CHOICE'
            where n.value ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
              and not exists (select from catalogue.property_choice c where c.property_id = p.id and c.external_id = n.value)
            """;

    private final DSLContext sql;

    GoodPartsRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** One value of one property of one good. */
    record Value(UUID productId, String propertyExternalId, String value) {}

    Set<String> knownGroups(Collection<String> externalIds) {
        return sql.select(PRODUCT_GROUP.EXTERNAL_ID)
                .from(PRODUCT_GROUP)
                .where(PRODUCT_GROUP.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchSet(PRODUCT_GROUP.EXTERNAL_ID);
    }

    Set<String> knownProperties(Collection<String> externalIds) {
        return sql.select(PROPERTY.EXTERNAL_ID)
                .from(PROPERTY)
                .where(PROPERTY.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchSet(PROPERTY.EXTERNAL_ID);
    }

    /** Values that are ids of choices which nobody has told us of. */
    List<Value> unresolved(List<Value> values) {
        return sql.resultQuery(
                        UNRESOLVED,
                        Columns.ids(values, Value::productId),
                        Columns.texts(values, Value::propertyExternalId),
                        Columns.texts(values, Value::value))
                .fetch(row -> new Value(
                        row.get("product_id", UUID.class),
                        row.get("external_id", String.class),
                        row.get("value", String.class)));
    }

    Set<UUID> writeGroups(List<GoodRow> rows) {
        var parts = GoodRow.parts(rows, IncomingGood::groups);
        return sql.resultQuery(
                        GROUPS,
                        Columns.ids(GoodRow.carrying(rows, IncomingGood::groups)),
                        Columns.ids(parts, GoodRow.Part::owner),
                        Columns.texts(parts, GoodRow.Part::value),
                        Columns.numbers(parts, GoodRow.Part::position))
                .fetchSet("product_id", UUID.class);
    }

    Set<UUID> writeProperties(Collection<UUID> carrying, List<Value> values) {
        return sql.resultQuery(
                        PROPERTIES,
                        Columns.ids(carrying),
                        Columns.ids(values, Value::productId),
                        Columns.texts(values, Value::propertyExternalId),
                        Columns.texts(values, Value::value))
                .fetchSet("product_id", UUID.class);
    }

    Set<UUID> writePackings(List<GoodRow> rows) {
        var parts = GoodRow.parts(rows, IncomingGood::packings);
        return sql.resultQuery(
                        PACKINGS,
                        Columns.ids(GoodRow.carrying(rows, IncomingGood::packings)),
                        Columns.ids(parts, GoodRow.Part::owner),
                        Columns.texts(parts, part -> part.value().unitCode()),
                        Columns.texts(parts, part -> part.value().name()),
                        Columns.decimals(parts, part -> part.value().factor()))
                .fetchSet("product_id", UUID.class);
    }

    Set<UUID> writeAnalogues(List<GoodRow> rows) {
        var parts = GoodRow.parts(rows, IncomingGood::analogues);
        return sql.resultQuery(
                        ANALOGUES,
                        Columns.ids(GoodRow.carrying(rows, IncomingGood::analogues)),
                        Columns.ids(parts, GoodRow.Part::owner),
                        Columns.texts(parts, GoodRow.Part::value),
                        Columns.numbers(parts, GoodRow.Part::position))
                .fetchSet("product_id", UUID.class);
    }
}
