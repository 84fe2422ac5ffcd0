package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.catalogue.Tables.HITS;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ArticleKey;
import org.kabinet.catalogue.GroupView;
import org.kabinet.catalogue.Suggestions;
import org.springframework.stereotype.Component;

/** Looks up what a half-typed query may mean. */
@Component
class SuggestionQueries {

    private static final int MOST_GROUPS = 5;

    /** How well a variant fits beside its sisters: by its own article, then by typed words among its characteristics. */
    private static final String FIT = """
            case when v.article_key = {0} then 100 when {0} <> '' and starts_with(v.article_key, {0}) then 50 else 0 end
                + (select count(*) from json_each_text(v.characteristics) c where lower(c.value) = any ({1}))
            """;

    private static final Field<UUID> BEST_PRODUCT = field(name("best", "product_id"), UUID.class);
    private static final Field<BigDecimal> BEST_SCORE = field(name("best", "score"), BigDecimal.class);
    private static final Field<String> BEST_NAME = field(name("best", "listed_name"), String.class);

    private final DSLContext sql;
    private final VariantQueries variants;

    SuggestionQueries(DSLContext sql, VariantQueries variants) {
        this.sql = sql;
        this.variants = variants;
    }

    Suggestions suggest(String typed, int limit) {
        Field<List<SuggestedVariant>> best = best(typed, limit);
        Field<List<GroupView>> groups = groups(typed);
        return sql.select(best, groups)
                .fetchSingle(row -> new Suggestions(SuggestedVariant.choose(row.get(best), limit), row.get(groups)));
    }

    private Field<List<SuggestedVariant>> best(String typed, int limit) {
        var products = select(
                        HITS.PRODUCT_ID, HITS.SCORE, ListingQueries.listedName().as("listed_name"))
                .from(HITS.call(typed))
                .join(LISTING)
                .on(LISTING.PRODUCT_ID.eq(HITS.PRODUCT_ID))
                .orderBy(HITS.SCORE.desc(), ListingQueries.listedName(), LISTING.PRODUCT_ID)
                .limit(limit)
                .asTable("best");
        String[] words = typed.toLowerCase(Locale.ROOT).split("\\s+");
        Field<Integer> fitness = field(FIT, Integer.class, val(ArticleKey.of(typed)), val(words));
        Field<Integer> fit = fitness.as("fit");
        return multiset(variants.select(fit)
                        .join(products)
                        .on(BEST_PRODUCT.eq(VariantQueries.V.PRODUCT_ID))
                        .where(VariantQueries.V.ACTIVE)
                        .orderBy(
                                BEST_SCORE.desc(),
                                BEST_NAME,
                                VariantQueries.V.PRODUCT_ID,
                                fitness.desc(),
                                VariantQueries.V.ID))
                .as("best")
                .convertFrom(rows -> rows.map(row -> new SuggestedVariant(variants.view(row), row.get(fit))));
    }

    private static Field<List<GroupView>> groups(String typed) {
        Field<String> shown =
                ListingQueries.english() ? DSL.coalesce(PRODUCT_GROUP.NAME_EN, PRODUCT_GROUP.NAME) : PRODUCT_GROUP.NAME;
        return multiset(select(
                                PRODUCT_GROUP.ID,
                                PRODUCT_GROUP.PARENT_ID,
                                shown,
                                PRODUCT_GROUP.PRODUCT_COUNT,
                                PRODUCT_GROUP.POSITION)
                        .from(PRODUCT_GROUP)
                        .where(PRODUCT_GROUP.ACTIVE)
                        .and(PRODUCT_GROUP.PRODUCT_COUNT.gt(0))
                        .and(condition(
                                "catalogue.stems({0}, 'A') @@ catalogue.typed_query({1}, false)", shown, val(typed)))
                        .orderBy(PRODUCT_GROUP.PRODUCT_COUNT.desc(), shown)
                        .limit(MOST_GROUPS))
                .as("groups")
                .convertFrom(rows -> rows.map(Records.mapping(GroupView::new)));
    }
}
