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
import java.util.Set;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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

    private static final String COUNTED = """
            select property_id, value, count(*) as amount
            from base join catalogue.product_property using (product_id) join catalogue.property on property.id = property_id
            where (misses = 0 or misses = 1 and missed = property_id) and property.facet and property.active
            group by property_id, value
            union all
            select {0}, brand, count(*) from base
            where brand is not null and (misses = 0 or misses = 1 and missed = {0})
            group by brand
            """;

    private static final String RANKED = """
            select *, dense_rank() over (order by coverage desc, property_id) as facet_rank
            from (select counted.*, row_number() over (partition by property_id order by amount desc, value) as value_rank,
                         sum(amount) over (partition by property_id) as coverage
                  from counted)
            """;

    private static final String SHOWN = """
            select ranked.property_id, case when {0} then coalesce(property.name_en, property.name) else property.name end as name,
                   ranked.value, ranked.amount
            from ranked left join catalogue.property on property.id = ranked.property_id
            where facet_rank <= {1} and value_rank <= {2}
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
        parts.add(name("counted").as(DSL.resultQuery(COUNTED, val(BRAND))));
        parts.add(name("ranked").as(DSL.resultQuery(RANKED)));
        var shown = DSL.table("(" + SHOWN + ")", inline(ListingQueries.english()), inline(MOST_FACETS), inline(MOST_VALUES));
        String brandName = texts.text("catalogue", "facet.brand", LocaleContextHolder.getLocale());
        Map<UUID, Facet> facets = new LinkedHashMap<>();
        sql.with(parts).selectFrom(shown.as("shown")).forEach(row -> take(row, facets, filter, brandName));
        return facets.values().stream().map(facet -> withChosen(facet, filter)).toList();
    }

    private static void take(Record row, Map<UUID, Facet> facets, ProductFilter filter, String brandName) {
        UUID id = row.get("property_id", UUID.class);
        boolean brand = id.equals(BRAND);
        Facet facet = facets.computeIfAbsent(
                id, key -> new Facet(brand ? null : id, brand ? brandName : row.get("name", String.class), new ArrayList<>()));
        String value = row.get("value", String.class);
        facet.values().add(new Facet.Value(value, row.get("amount", long.class), chosen(facet, filter).contains(value)));
    }

    /** What was chosen stays to be seen, so that it can be taken back, even if nothing is left of it. */
    private static Facet withChosen(Facet facet, ProductFilter filter) {
        List<Facet.Value> values = new ArrayList<>(facet.values());
        for (String value : chosen(facet, filter)) {
            if (values.stream().noneMatch(shown -> shown.value().equals(value))) {
                values.add(new Facet.Value(value, 0, true));
            }
        }
        return new Facet(facet.propertyId(), facet.name(), List.copyOf(values));
    }

    private static Set<String> chosen(Facet facet, ProductFilter filter) {
        UUID id = facet.propertyId();
        return id == null ? filter.brands() : filter.facets().getOrDefault(id, Set.of());
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
