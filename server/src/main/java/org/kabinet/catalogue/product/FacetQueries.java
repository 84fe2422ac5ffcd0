package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.kabinet.jooq.catalogue.Tables.LISTING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.kabinet.catalogue.Facet;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.platform.text.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Counts what the matching products can be narrowed by, in one statement. A product that fails exactly one choice still counts for the facet of
 * that choice, because there something else could be chosen.
 */
@Component
class FacetQueries {

    /** Stands for the brand, which is no property. */
    private static final UUID BRAND = new UUID(0, 0);

    private static final int MOST_FACETS = 30;
    private static final int MOST_VALUES = 50;

    /** What was chosen stays to be seen, so that it can be taken back, even if nothing is left of it. */
    private static final String COUNTED = """
            select property_id, value, sum(amount) as amount, bool_or(chosen) as chosen from (
                select property_id, value, 0 as amount, true as chosen from unnest({1}::uuid[], {2}::text[]) as picked (property_id, value)
                union all
                select property_id, value, count(*), false
                from base join catalogue.product_property using (product_id) join catalogue.property on property.id = property_id
                where (misses = 0 or misses = 1 and missed = property_id) and property.facet and property.active
                group by property_id, value
                union all
                select {0}, brand, count(*), false from base
                where brand is not null and (misses = 0 or misses = 1 and missed = {0})
                group by brand) as every
            group by property_id, value
            """;

    private static final String RANKED = """
            select *, dense_rank() over (order by coverage desc, property_id) as facet_rank
            from (select counted.*, row_number() over (partition by property_id order by amount desc, value) as value_rank,
                         sum(amount) over (partition by property_id) as coverage
                  from counted)
            """;

    private static final String SHOWN = """
            select ranked.property_id, case when {0} then coalesce(property.name_en, property.name) else property.name end as name,
                   ranked.value, ranked.amount, ranked.chosen
            from ranked left join catalogue.property on property.id = ranked.property_id
            where facet_rank <= {1} and value_rank <= {2} or chosen
            order by property.position nulls first, property.name, ranked.property_id, ranked.value collate catalogue.natural
            """;

    private final DSLContext sql;
    private final Texts texts;

    FacetQueries(DSLContext sql, Texts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    List<Facet> facets(ProductFilter filter) {
        List<CommonTableExpression<?>> parts = new ArrayList<>(ListingQueries.found(ListingQueries.typed(filter)));
        parts.add(name("base").asMaterialized(base(filter)));
        parts.add(name("counted").as(counted(filter)));
        parts.add(name("ranked").as(DSL.resultQuery(RANKED)));
        var shown = DSL.table(
                "(" + SHOWN + ")", inline(ListingQueries.english()), inline(MOST_FACETS), inline(MOST_VALUES));
        String brandName = texts.text("catalogue", "facet.brand", LocaleContextHolder.getLocale());
        Map<UUID, Facet> facets = new LinkedHashMap<>();
        sql.with(parts).selectFrom(shown.as("shown")).forEach(row -> take(row, facets, brandName));
        return List.copyOf(facets.values());
    }

    private static void take(Record row, Map<UUID, Facet> facets, String brandName) {
        UUID id = row.get("property_id", UUID.class);
        boolean brand = id.equals(BRAND);
        Facet facet = facets.computeIfAbsent(
                id,
                key -> new Facet(
                        brand ? null : id, brand ? brandName : row.get("name", String.class), new ArrayList<>()));
        String value = row.get("value", String.class);
        facet.values().add(new Facet.Value(value, row.get("amount", long.class), row.get("chosen", boolean.class)));
    }

    private static ResultQuery<Record> counted(ProductFilter filter) {
        List<UUID> properties = new ArrayList<>();
        List<String> values = new ArrayList<>();
        filter.facets()
                .forEach((property, chosen) -> chosen.forEach(value -> {
                    properties.add(property);
                    values.add(value);
                }));
        filter.brands().forEach(brand -> {
            properties.add(BRAND);
            values.add(brand);
        });
        return DSL.resultQuery(
                COUNTED, val(BRAND), val(properties.toArray(UUID[]::new)), val(values.toArray(String[]::new)));
    }

    private static Select<?> base(ProductFilter filter) {
        Map<UUID, Condition> choices = new LinkedHashMap<>();
        filter.facets().forEach((property, values) -> choices.put(property, ListingQueries.has(property, values)));
        if (!filter.brands().isEmpty()) {
            choices.put(BRAND, LISTING.BRAND.isNotNull().and(LISTING.BRAND.in(filter.brands())));
        }
        Field<Integer> misses = inline(0);
        Field<UUID> missed = inline((UUID) null, SQLDataType.UUID);
        for (var choice : choices.entrySet()) {
            misses = misses.plus(when(choice.getValue(), inline(0)).otherwise(inline(1)));
            missed = when(not(choice.getValue()), val(choice.getKey())).otherwise(missed);
        }
        return select(LISTING.PRODUCT_ID, LISTING.BRAND, misses.as("misses"), missed.as("missed"))
                .from(LISTING)
                .where(ListingQueries.within(filter));
    }
}
