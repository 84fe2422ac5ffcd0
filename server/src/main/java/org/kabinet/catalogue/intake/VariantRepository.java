package org.kabinet.catalogue.intake;

import static org.kabinet.jooq.catalogue.Tables.VARIANT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.WriteBehind;
import org.springframework.stereotype.Repository;

/** Writes variants: a null column leaves what is there. */
@Repository
class VariantRepository {

    /** An article that only repeats the product's stays the product's, so that it follows when that changes. */
    private static final String ROWS = """
            select n.id, n.product_id, n.external_id, n.plain, n.article, n.name, n.characteristics, n.product_article,
                   n.active and not (n.plain and exists (
                       select from catalogue.variant o where o.product_id = n.product_id and not o.plain and o.active)) as active
            from unnest({0}::uuid[], {1}::uuid[], {2}::text[], {3}::boolean[], {4}::boolean[], {5}::text[], {6}::text[], {7}::json[], {8}::text[])
                as n (id, product_id, external_id, plain, active, article, name, characteristics, product_article)
            """;

    private static final String CREATE = """
            insert into catalogue.variant (id, product_id, external_id, plain, active, article, name, characteristics)
            select n.id, n.product_id, n.external_id, n.plain, n.active, nullif(nullif(n.article, ''), n.product_article), coalesce(n.name, ''),
                   coalesce(n.characteristics, '{}')
            from (%s) n
            """.formatted(ROWS);

    private static final String CHANGE = """
            update catalogue.variant v
            set active = n.active, article = nullif(nullif(coalesce(n.article, v.article), ''), n.product_article),
                name = coalesce(n.name, v.name), characteristics = coalesce(n.characteristics, v.characteristics)
            from (%s) n
            where v.id = n.id
              and (v.active, v.article, v.name, v.characteristics::text) is distinct from
                  (n.active, nullif(nullif(coalesce(n.article, v.article), ''), n.product_article), coalesce(n.name, v.name),
                   coalesce(n.characteristics, v.characteristics)::text)
            returning v.id, old.active as was_active, new.active as is_active,
                (old.active, old.article, old.characteristics::text) is distinct from (new.active, new.article, new.characteristics::text)
                    as listed_otherwise
            """.formatted(ROWS);

    private static final String SETTLE_PLAIN = """
            update catalogue.variant v set active = not v.active
            where v.plain and v.product_id = any ({0}::uuid[])
              and exists (select from catalogue.variant o where o.product_id = v.product_id and not o.plain)
              and v.active = exists (select from catalogue.variant o where o.product_id = v.product_id and not o.plain and o.active)
            """;

    private final DSLContext sql;

    VariantRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, UUID> known(Collection<String> externalIds) {
        return sql.select(VARIANT.EXTERNAL_ID, VARIANT.ID)
                .from(VARIANT)
                .where(VARIANT.EXTERNAL_ID.eq(DSL.any(Columns.texts(externalIds))))
                .fetchMap(VARIANT.EXTERNAL_ID, VARIANT.ID);
    }

    /** The variants that stand for these goods themselves, by good. */
    Map<UUID, UUID> plainOf(Collection<UUID> productIds) {
        return sql.select(VARIANT.PRODUCT_ID, VARIANT.ID)
                .from(VARIANT)
                .where(VARIANT.PLAIN)
                .and(VARIANT.PRODUCT_ID.eq(DSL.any(Columns.ids(productIds))))
                .fetchMap(VARIANT.PRODUCT_ID, VARIANT.ID);
    }

    Set<UUID> productsOf(Collection<UUID> variantIds) {
        return sql.selectDistinct(VARIANT.PRODUCT_ID)
                .from(VARIANT)
                .where(VARIANT.ID.eq(DSL.any(Columns.ids(variantIds))))
                .fetchSet(VARIANT.PRODUCT_ID);
    }

    /**
     * What writing came to.
     *
     * @param listedOtherwise variants that products are found by or counted with in another way than before; their own names are not
     */
    record Outcome(Written written, Set<UUID> listedOtherwise) {}

    /** New ones come by the hundred thousand; whoever made their ids knows what is to be told of them. */
    Outcome write(List<OfferRow> rows) {
        Written written = Written.nothing();
        Set<UUID> listedOtherwise = new HashSet<>();
        // A good itself is compared as if its new variants had not come yet; settling follows.
        change(rows.stream().filter(row -> !row.fresh()).toList(), written, listedOtherwise);
        create(rows.stream().filter(OfferRow::fresh).toList(), written, listedOtherwise);
        return new Outcome(written, listedOtherwise);
    }

    private void create(List<OfferRow> rows, Written written, Set<UUID> listedOtherwise) {
        if (!rows.isEmpty()) {
            WriteBehind.execute(sql.query(CREATE, columns(rows)));
            rows.stream().map(OfferRow::id).forEach(written.created()::add);
            listedOtherwise.addAll(written.created());
        }
    }

    private void change(List<OfferRow> rows, Written written, Set<UUID> listedOtherwise) {
        if (rows.isEmpty()) {
            return;
        }
        sql.resultQuery(CHANGE, columns(rows)).forEach(row -> {
            UUID id = row.get("id", UUID.class);
            written.add(id, false, row.get("was_active", boolean.class), row.get("is_active", boolean.class));
            if (row.get("listed_otherwise", boolean.class)) {
                listedOtherwise.add(id);
            }
        });
    }

    private Object[] columns(List<OfferRow> rows) {
        List<DescribedOffer> offers = rows.stream().map(OfferRow::described).toList();
        return new Object[] {
            Columns.ids(rows, OfferRow::id),
            Columns.ids(rows, OfferRow::productId),
            Columns.texts(offers, DescribedOffer::externalId),
            Columns.flags(rows, OfferRow::plain),
            Columns.flags(offers, DescribedOffer::active),
            Columns.texts(offers, DescribedOffer::article),
            Columns.texts(offers, DescribedOffer::name),
            Columns.texts(offers, DescribedOffer::characteristics),
            Columns.texts(rows, OfferRow::goodArticle)
        };
    }

    /** The good itself is offered only while it has no variants that are. */
    void settlePlain(Collection<UUID> productIds) {
        WriteBehind.execute(sql.query(SETTLE_PLAIN, Columns.ids(productIds)));
    }
}
