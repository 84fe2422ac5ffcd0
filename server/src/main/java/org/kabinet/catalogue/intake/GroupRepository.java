package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingGroup;
import org.kabinet.platform.database.Columns;
import org.springframework.stereotype.Repository;

/** Writes the tree of groups, and keeps every product in all ancestors of its groups. */
@Repository
class GroupRepository {

    private static final String WRITE = """
            merge into catalogue.product_group g
            using unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::text[], {4}::int[], {5}::boolean[])
                as n (id, external_id, name, name_en, position, active)
            on g.id = n.id
            when matched and (g.name, g.name_en, g.position, g.active)
                    is distinct from (n.name, coalesce(n.name_en, g.name_en), n.position, n.active) then
                update set name = n.name, name_en = coalesce(n.name_en, g.name_en), position = n.position, active = n.active
            when not matched then
                insert (id, external_id, name, name_en, position, active)
                values (n.id, n.external_id, n.name, n.name_en, n.position, n.active)
            returning n.id, merge_action() = 'INSERT' as inserted, coalesce(old.active, false) as was_active, new.active as is_active
            """;

    private static final String MOVE = """
            update catalogue.product_group g set parent_id = n.parent_id
            from unnest({0}::uuid[], {1}::uuid[]) as n (id, parent_id)
            where g.id = n.id and g.parent_id is distinct from n.parent_id
            returning g.id
            """;

    private static final String UNTIE = """
            with recursive up as (
                select id as start, parent_id as at, 1 as depth from catalogue.product_group where parent_id is not null
                union all
                select up.start, g.parent_id, up.depth + 1 from up join catalogue.product_group g on g.id = up.at
                where g.parent_id is not null and up.at <> up.start and up.depth < 100)
            update catalogue.product_group set parent_id = null where id in (select start from up where at = start)
            returning id
            """;

    private static final String REBUILD = """
            with recursive up as (
                select product_id, group_id, true as direct from catalogue.product_in_group where direct
                union
                select up.product_id, g.parent_id, false from up join catalogue.product_group g on g.id = up.group_id
                where g.parent_id is not null),
            wanted as materialized (select product_id, group_id, bool_or(direct) as direct from up group by product_id, group_id),
            gone as (
                delete from catalogue.product_in_group t
                where not t.direct and not exists (
                    select from wanted w where w.product_id = t.product_id and w.group_id = t.group_id))
            insert into catalogue.product_in_group (group_id, product_id, direct)
            select group_id, product_id, direct from wanted
            on conflict do nothing
            """;

    private final DSLContext sql;

    GroupRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A group as it is to be written. */
    record Row(UUID id, IncomingGroup group) {}

    /** Where a group hangs, by our ids. */
    record Place(UUID id, @Nullable UUID parentId) {}

    Map<String, UUID> known(Collection<String> externalIds) {
        return sql.select(PRODUCT_GROUP.EXTERNAL_ID, PRODUCT_GROUP.ID)
                .from(PRODUCT_GROUP)
                .where(PRODUCT_GROUP.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchMap(PRODUCT_GROUP.EXTERNAL_ID, PRODUCT_GROUP.ID);
    }

    Written write(List<Row> rows) {
        Written written = Written.nothing();
        sql.resultQuery(
                        WRITE,
                        Columns.ids(rows, Row::id),
                        Columns.texts(rows, row -> row.group().externalId()),
                        Columns.texts(rows, row -> row.group().name()),
                        Columns.texts(rows, row -> row.group().nameEn()),
                        Columns.numbers(rows, row -> row.group().position()),
                        Columns.flags(rows, row -> !row.group().deleted()))
                .forEach(row -> written.add(
                        row.get("id", UUID.class),
                        row.get("inserted", boolean.class),
                        row.get("was_active", boolean.class),
                        row.get("is_active", boolean.class)));
        return written;
    }

    /** Hangs groups below their parents; tells which have moved. */
    Set<UUID> move(List<Place> places) {
        return sql.resultQuery(MOVE, Columns.ids(places, Place::id), Columns.ids(places, Place::parentId))
                .fetchSet("id", UUID.class);
    }

    /** Groups that have become their own ancestors go to the top. */
    Set<UUID> untie() {
        return sql.resultQuery(UNTIE).fetchSet("id", UUID.class);
    }

    void rebuildMembership() {
        sql.execute(REBUILD);
    }
}
