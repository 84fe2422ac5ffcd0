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
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingOffer;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes variants: a null column leaves what is there. */
@Repository
class VariantRepository {

    /** An article that is only the product's repeated stays the product's, so that it follows when that changes. */
    private static final String WRITE = """
            merge into catalogue.variant v
            using (select n.id, n.product_id, n.external_id, n.plain, n.article, n.name, n.characteristics, p.article as product_article,
                          n.active and not (n.plain and exists (
                              select from catalogue.variant o where o.product_id = n.product_id and not o.plain and o.active)) as active
                   from unnest({0}::uuid[], {1}::uuid[], {2}::text[], {3}::boolean[], {4}::boolean[], {5}::text[], {6}::text[], {7}::json[])
                       as n (id, product_id, external_id, plain, active, article, name, characteristics)
                   join catalogue.product p on p.id = n.product_id) n
            on v.id = n.id
            when matched and (v.active, v.article, v.name, v.characteristics::text)
                    is distinct from
                    (n.active, nullif(nullif(coalesce(n.article, v.article), ''), n.product_article), coalesce(n.name, v.name),
                     coalesce(n.characteristics, v.characteristics)::text) then
                update set active = n.active, article = nullif(nullif(coalesce(n.article, v.article), ''), n.product_article),
                    name = coalesce(n.name, v.name), characteristics = coalesce(n.characteristics, v.characteristics)
            when not matched then
                insert (id, product_id, external_id, plain, active, article, name, characteristics)
                values (n.id, n.product_id, n.external_id, n.plain, n.active, nullif(nullif(n.article, ''), n.product_article),
                        coalesce(n.name, ''), coalesce(n.characteristics, '{}'))
            returning n.id, merge_action() = 'INSERT' as inserted, old.active as was_active, new.active as is_active,
                (old.active, old.article, old.characteristics::text) is distinct from (new.active, new.article, new.characteristics::text)
                    as listed_otherwise
            """;

    /** New ones come by the hundred thousand and are known to whoever made their ids. */
    private static final String WRITE_AND_TELL_CHANGED = "with written as (" + WRITE
            + ") select id, was_active, is_active, listed_otherwise from written where not inserted";

    private static final String SETTLE_PLAIN = """
            update catalogue.variant v set active = not v.active
            where v.plain and v.product_id = any ({0}::uuid[])
              and exists (select from catalogue.variant o where o.product_id = v.product_id and not o.plain)
              and v.active = exists (select from catalogue.variant o where o.product_id = v.product_id and not o.plain and o.active)
            """;

    private final DSLContext sql;
    private final JsonMapper json;

    VariantRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Map<String, UUID> known(Collection<String> externalIds) {
        return sql.select(VARIANT.EXTERNAL_ID, VARIANT.ID)
                .from(VARIANT)
                .where(VARIANT.EXTERNAL_ID.eq(DSL.any(externalIds.toArray(String[]::new))))
                .fetchMap(VARIANT.EXTERNAL_ID, VARIANT.ID);
    }

    /** The variants that stand for these goods themselves, by good. */
    Map<UUID, UUID> plainOf(Collection<UUID> productIds) {
        return sql.select(VARIANT.PRODUCT_ID, VARIANT.ID)
                .from(VARIANT)
                .where(VARIANT.PLAIN)
                .and(VARIANT.PRODUCT_ID.eq(DSL.any(productIds.toArray(UUID[]::new))))
                .fetchMap(VARIANT.PRODUCT_ID, VARIANT.ID);
    }

    Set<UUID> productsOf(Collection<UUID> variantIds) {
        return sql.selectDistinct(VARIANT.PRODUCT_ID)
                .from(VARIANT)
                .where(VARIANT.ID.eq(DSL.any(variantIds.toArray(UUID[]::new))))
                .fetchSet(VARIANT.PRODUCT_ID);
    }

    /**
     * What writing came to.
     *
     * @param listedOtherwise variants that products are found by or counted with in another way than before; their own names are not
     */
    record Outcome(Written written, Set<UUID> listedOtherwise) {}

    Outcome write(List<OfferRow> rows) {
        List<IncomingOffer> offers = rows.stream().map(OfferRow::offer).toList();
        Written written = Written.nothing();
        rows.stream().filter(OfferRow::fresh).map(OfferRow::id).forEach(written.created()::add);
        Set<UUID> listedOtherwise = new HashSet<>(written.created());
        sql.resultQuery(
                        WRITE_AND_TELL_CHANGED,
                        ColumnRepository.ids(rows, OfferRow::id),
                        ColumnRepository.ids(rows, OfferRow::productId),
                        ColumnRepository.texts(offers, IncomingOffer::externalId),
                        ColumnRepository.flags(rows, OfferRow::plain),
                        ColumnRepository.flags(offers, offer -> !offer.deleted()),
                        ColumnRepository.texts(offers, offer -> cut(offer.article(), Limits.CODE)),
                        ColumnRepository.texts(offers, offer -> cut(offer.name(), Limits.NAME)),
                        ColumnRepository.texts(offers, offer -> characteristics(offer.characteristics())))
                .forEach(row -> {
                    UUID id = row.get("id", UUID.class);
                    written.add(id, false, row.get("was_active", boolean.class), row.get("is_active", boolean.class));
                    if (row.get("listed_otherwise", boolean.class)) {
                        listedOtherwise.add(id);
                    }
                });
        return new Outcome(written, listedOtherwise);
    }

    /** The good itself is offered only while it has no variants that are. */
    void settlePlain(Collection<UUID> productIds) {
        sql.execute(SETTLE_PLAIN, ColumnRepository.ids(productIds));
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null ? null : Limits.text(text.strip(), longest);
    }

    private @Nullable String characteristics(@Nullable Map<String, String> characteristics) {
        return characteristics == null ? null : json.writeValueAsString(characteristics);
    }
}
