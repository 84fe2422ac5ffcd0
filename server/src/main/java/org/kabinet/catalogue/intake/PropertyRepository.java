package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.PROPERTY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.IncomingProperty;
import org.kabinet.platform.database.Columns;
import org.springframework.stereotype.Repository;

/** Writes properties and the values they may take. */
@Repository
class PropertyRepository {

    private static final String WRITE = """
            merge into catalogue.property p
            using unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::text[], {4}::text[], {5}::boolean[])
                as n (id, external_id, name, name_en, kind, active)
            on p.id = n.id
            when matched and (p.name, p.name_en, p.kind, p.active) is distinct from (n.name, coalesce(n.name_en, p.name_en), n.kind, n.active) then
                update set name = n.name, name_en = coalesce(n.name_en, p.name_en), kind = n.kind, active = n.active
            when not matched then
                insert (id, external_id, name, name_en, kind, active) values (n.id, n.external_id, n.name, n.name_en, n.kind, n.active)
            returning n.id, merge_action() = 'INSERT' as inserted, coalesce(old.active, false) as was_active, new.active as is_active
            """;

    private static final String WRITE_CHOICES = """
            merge into catalogue.property_choice c
            using unnest({0}::uuid[], {1}::uuid[], {2}::text[], {3}::text[]) as n (id, property_id, external_id, value)
            on c.property_id = n.property_id and c.external_id = n.external_id
            when matched and c.value <> n.value then update set value = n.value
            when not matched then insert (id, property_id, external_id, value) values (n.id, n.property_id, n.external_id, n.value)
            returning n.property_id, old.value as old_value, new.value as new_value
            """;

    /** Goods keep values as texts, so a choice that is called differently now is renamed there, too. */
    private static final String RENAME = """
            with renamed as (
                delete from catalogue.product_property t using unnest({0}::uuid[], {1}::text[], {2}::text[]) as n (property_id, was, becomes)
                where t.property_id = n.property_id and t.value = n.was
                returning t.product_id, t.property_id, n.becomes),
            due as (
                insert into catalogue.listing_due (product_ids, extent)
                select array_agg(distinct product_id), 2 from renamed having count(*) > 0)
            insert into catalogue.product_property (product_id, property_id, value)
            select product_id, property_id, becomes from renamed on conflict do nothing
            """;

    private final DSLContext sql;

    PropertyRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A property as it is to be written. */
    record Row(UUID id, IncomingProperty property) {}

    /** One of its values as it is to be written. */
    record ChoiceRow(UUID id, UUID propertyId, IncomingProperty.Choice choice) {}

    private record Renamed(UUID propertyId, String was, String becomes) {}

    Map<String, UUID> known(Collection<String> externalIds) {
        return sql.select(PROPERTY.EXTERNAL_ID, PROPERTY.ID)
                .from(PROPERTY)
                .where(PROPERTY.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchMap(PROPERTY.EXTERNAL_ID, PROPERTY.ID);
    }

    Written write(List<Row> rows) {
        Written written = Written.nothing();
        sql.resultQuery(
                        WRITE,
                        Columns.ids(rows, Row::id),
                        Columns.texts(rows, row -> row.property().externalId()),
                        Columns.texts(rows, row -> row.property().name()),
                        Columns.texts(rows, row -> row.property().nameEn()),
                        Columns.texts(rows, row -> row.property().kind().name()),
                        Columns.flags(rows, row -> !row.property().deleted()))
                .forEach(row -> written.add(
                        row.get("id", UUID.class),
                        row.get("inserted", boolean.class),
                        row.get("was_active", boolean.class),
                        row.get("is_active", boolean.class)));
        return written;
    }

    /** Tells which properties have got another choice of values. */
    Set<UUID> writeChoices(List<ChoiceRow> rows) {
        var changed = sql.resultQuery(
                        WRITE_CHOICES,
                        Columns.ids(rows, ChoiceRow::id),
                        Columns.ids(rows, ChoiceRow::propertyId),
                        Columns.texts(rows, row -> row.choice().externalId()),
                        Columns.texts(rows, row -> row.choice().value()))
                .fetch();
        List<Renamed> renamed = changed.stream()
                .filter(row -> row.get("old_value") != null)
                .map(row -> new Renamed(
                        row.get("property_id", UUID.class),
                        row.get("old_value", String.class),
                        row.get("new_value", String.class)))
                .toList();
        if (!renamed.isEmpty()) {
            sql.execute(
                    RENAME,
                    Columns.ids(renamed, Renamed::propertyId),
                    Columns.texts(renamed, Renamed::was),
                    Columns.texts(renamed, Renamed::becomes));
        }
        return changed.intoSet("property_id", UUID.class);
    }
}
