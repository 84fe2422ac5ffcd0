package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_IN_GROUP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** The order of a list: by which fields, and where the next page begins. */
record SortKeyQueries(String order, List<Key> keys) {

    /** One field of the order; {@code alias} is its name outside of the subquery that sorts. */
    record Key(Field<?> field, String alias, boolean descending) {
        SortField<?> sort() {
            return descending ? field.desc() : field.asc();
        }

        Field<?> outer() {
            return DSL.field(name("c", alias));
        }

        Field<?> value(String text) {
            Object value = field.getDataType().convert(text);
            if (value == null) {
                throw new ProblemException(PlatformProblem.BAD_CURSOR);
            }
            return val(value, field.getDataType());
        }
    }

    static SortKeyQueries of(ProductFilter filter) {
        boolean inGroup = byGroup(filter);
        Field<String> named = inGroup ? ListingQueries.nameInGroup() : ListingQueries.listedName();
        Field<UUID> product = inGroup ? PRODUCT_IN_GROUP.PRODUCT_ID : LISTING.PRODUCT_ID;
        Field<Boolean> without = field(LISTING.ARTICLE_KEY.isNull());
        Field<String> article = coalesce(LISTING.ARTICLE_KEY, inline(""));
        return switch (sort(filter)) {
            case RELEVANCE ->
                new SortKeyQueries(
                        "relevance", keys(down(ListingQueries.FOUND_SCORE), up(named), up(LISTING.PRODUCT_ID)));
            case NAME -> new SortKeyQueries("name", keys(up(named), up(product)));
            case NAME_DESC -> new SortKeyQueries("-name", keys(down(named), down(product)));
            case ARTICLE -> new SortKeyQueries("article", keys(up(without), up(article), up(LISTING.PRODUCT_ID)));
            case ARTICLE_DESC ->
                new SortKeyQueries("-article", keys(up(without), down(article), down(LISTING.PRODUCT_ID)));
            case NEWEST -> new SortKeyQueries("newest", keys(down(LISTING.PRODUCT_ID)));
        };
    }

    /** Whether the order needs what the search found to be joined. */
    static boolean byScore(ProductFilter filter) {
        return sort(filter) == ProductSort.RELEVANCE;
    }

    /** Whether the order is that of a group, along whose index the page is read. */
    static boolean byGroup(ProductFilter filter) {
        ProductSort sort = sort(filter);
        return filter.groupId() != null && (sort == ProductSort.NAME || sort == ProductSort.NAME_DESC);
    }

    List<Field<?>> aliased() {
        return keys.stream().<Field<?>>map(key -> key.field().as(key.alias())).toList();
    }

    List<SortField<?>> sorts() {
        return keys.stream().<SortField<?>>map(Key::sort).toList();
    }

    List<Field<?>> outer() {
        return keys.stream().<Field<?>>map(Key::outer).toList();
    }

    /** The values behind which the page begins. */
    Optional<List<Field<?>>> start(@Nullable String cursor) {
        try {
            return Cursor.decode(cursor, order, keys.size()).map(decoded -> {
                List<Field<?>> values = new ArrayList<>();
                for (int i = 0; i < keys.size(); i++) {
                    values.add(keys.get(i).value(decoded.keys().get(i)));
                }
                return values;
            });
        } catch (DataTypeException e) {
            throw new ProblemException(PlatformProblem.BAD_CURSOR);
        }
    }

    Cursor cursor(List<String> values) {
        return new Cursor(order, values);
    }

    private static ProductSort sort(ProductFilter filter) {
        boolean unranked = filter.sort() == ProductSort.RELEVANCE && ListingQueries.typed(filter) == null;
        return unranked ? ProductSort.NAME : filter.sort();
    }

    private static Key up(Field<?> field) {
        return new Key(field, "", false);
    }

    private static Key down(Field<?> field) {
        return new Key(field, "", true);
    }

    private static List<Key> keys(Key... keys) {
        List<Key> named = new ArrayList<>();
        for (Key key : keys) {
            named.add(new Key(key.field(), "k" + named.size(), key.descending()));
        }
        return List.copyOf(named);
    }
}
