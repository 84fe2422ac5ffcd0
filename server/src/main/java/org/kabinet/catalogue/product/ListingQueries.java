package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.kabinet.jooq.catalogue.Tables.HITS;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_IN_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_PROPERTY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.jooq.catalogue.tables.Product;
import org.springframework.context.i18n.LocaleContextHolder;

/** The parts that all reads of the listing share: what was typed, what is chosen, in whose language. */
final class ListingQueries {

    /** What was typed is looked up once, however often a statement refers to it. */
    static final Table<Record> FOUND = table(name("found"));

    static final Field<UUID> FOUND_PRODUCT = field(name("found", "product_id"), UUID.class);
    static final Field<BigDecimal> FOUND_SCORE = field(name("found", "score"), BigDecimal.class);

    private ListingQueries() {}

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    /** The name that lists are sorted by. */
    static Field<String> listedName() {
        return english() ? LISTING.NAME_EN : LISTING.NAME;
    }

    /** The same name where it stands in the order of a group. */
    static Field<String> nameInGroup() {
        return english() ? PRODUCT_IN_GROUP.NAME_EN : PRODUCT_IN_GROUP.NAME;
    }

    static Field<String> nameOf(Product product) {
        return english() ? coalesce(product.NAME_EN, product.NAME) : product.NAME;
    }

    static @Nullable String typed(ProductFilter filter) {
        String text = filter.text();
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What {@link #FOUND} names; nothing where nothing was typed. */
    static Collection<CommonTableExpression<?>> found(@Nullable String typed) {
        return typed == null
                ? List.of()
                : List.of(name("found")
                        .asMaterialized(select(HITS.PRODUCT_ID, HITS.SCORE).from(HITS.call(typed))));
    }

    /** The group, if nothing else narrows the list. */
    static @Nullable UUID onlyGroup(ProductFilter filter) {
        boolean narrowed = filter.inStock()
                || typed(filter) != null
                || filter.onlyProductIds() != null
                || !filter.brands().isEmpty()
                || filter.facets().values().stream().anyMatch(values -> !values.isEmpty());
        return narrowed ? null : filter.groupId();
    }

    static Condition matching(ProductFilter filter) {
        return within(filter).and(chosen(filter));
    }

    /** Everything but the choices in facets. */
    static Condition within(ProductFilter filter) {
        return inGroup(filter).and(besideGroup(filter));
    }

    private static Condition inGroup(ProductFilter filter) {
        UUID group = filter.groupId();
        return group == null
                ? noCondition()
                : LISTING.PRODUCT_ID.in(select(PRODUCT_IN_GROUP.PRODUCT_ID)
                        .from(PRODUCT_IN_GROUP)
                        .where(PRODUCT_IN_GROUP.GROUP_ID.eq(group)));
    }

    /** For whoever has joined the group already. */
    static Condition besideGroup(ProductFilter filter) {
        Condition condition = filter.inStock() ? LISTING.IN_STOCK.isTrue() : noCondition();
        if (typed(filter) != null) {
            condition =
                    condition.and(LISTING.PRODUCT_ID.in(select(FOUND_PRODUCT).from(FOUND)));
        }
        Set<UUID> only = filter.onlyProductIds();
        return only == null ? condition : condition.and(LISTING.PRODUCT_ID.eq(DSL.any(only.toArray(UUID[]::new))));
    }

    /** Choices in facets: any of the values of one property, and all the properties. */
    static Condition chosen(ProductFilter filter) {
        Condition condition = noCondition();
        for (var choice : filter.facets().entrySet()) {
            condition = condition.and(has(choice.getKey(), choice.getValue()));
        }
        return filter.brands().isEmpty() ? condition : condition.and(LISTING.BRAND.in(filter.brands()));
    }

    static Condition has(UUID property, Set<String> values) {
        return values.isEmpty()
                ? noCondition()
                : exists(selectOne()
                        .from(PRODUCT_PROPERTY)
                        .where(PRODUCT_PROPERTY.PRODUCT_ID.eq(LISTING.PRODUCT_ID))
                        .and(PRODUCT_PROPERTY.PROPERTY_ID.eq(property))
                        .and(PRODUCT_PROPERTY.VALUE.in(values)));
    }
}
