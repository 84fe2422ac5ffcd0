package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ArticleKey;
import org.kabinet.catalogue.LineAnswer;
import org.kabinet.catalogue.LineQuestion;
import org.kabinet.catalogue.VariantView;
import org.springframework.stereotype.Component;

/** Finds the variants that lines of a quick order name, all lines in one statement. */
@Component
class LineQueries {

    /** A barcode of the good as a whole means any of its variants. */
    private static final String BY_BARCODE = """
            select y.id, %d from catalogue.barcode b join catalogue.variant x on x.id = b.variant_id
                join catalogue.variant y on y.product_id = x.product_id and y.active and (y.id = x.id or x.plain)
            where b.code = line.%s""";

    /**
     * For each line what it names most directly: the variant itself, its barcode, its own article, the article of its product, and at last an
     * article that is in truth a barcode.
     */
    private static final String NAMED =
            """
            (select line.at, found.variant_id, found.directness, min(found.directness) over (partition by line.at) as most_direct
             from unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::text[]) with ordinality as line (variant_id, barcode, key, written, at)
             cross join lateral (
                 select line.variant_id, 1 where line.variant_id is not null
                 union all
                 %s
                 union all
                 select x.id, 3 from catalogue.variant x where x.article_key = line.key and x.active
                 union all
                 select x.id, 4 from catalogue.product y join catalogue.variant x on x.product_id = y.id and x.active
                 where y.article_key = line.key and y.active
                 union all
                 %s) as found (variant_id, directness))
            """.formatted(BY_BARCODE.formatted(2, "barcode"), BY_BARCODE.formatted(5, "written"));

    private static final Field<Long> AT = field(name("named", "at"), Long.class);

    private final DSLContext sql;
    private final VariantQueries variants;

    LineQueries(DSLContext sql, VariantQueries variants) {
        this.sql = sql;
        this.variants = variants;
    }

    List<LineAnswer> resolve(List<LineQuestion> lines) {
        Map<Long, List<VariantView>> found = new HashMap<>();
        variants.select(AT)
                .join(table(
                                NAMED,
                                val(lines.stream().map(LineQuestion::variantId).toArray(UUID[]::new)),
                                texts(lines, line -> line.variantId() == null ? line.barcode() : null),
                                texts(lines, line -> key(article(line))),
                                texts(lines, LineQueries::article))
                        .as("named"))
                .on(field(name("named", "variant_id"), UUID.class).eq(VariantQueries.V.ID))
                .where(VariantQueries.V.ACTIVE)
                .and(VariantQueries.P.ACTIVE)
                .and(field(name("named", "directness"), Integer.class)
                        .eq(field(name("named", "most_direct"), Integer.class)))
                .orderBy(AT, VariantQueries.V.ID)
                .forEach(row -> found.computeIfAbsent(row.get(AT), at -> new ArrayList<>())
                        .add(variants.view(row)));
        List<LineAnswer> answers = new ArrayList<>();
        for (long at = 1; at <= lines.size(); at++) {
            answers.add(answer(found.getOrDefault(at, List.of())));
        }
        return List.copyOf(answers);
    }

    private static LineAnswer answer(List<VariantView> found) {
        return switch (found.size()) {
            case 0 -> new LineAnswer.Unknown();
            case 1 -> new LineAnswer.Found(found.getFirst());
            default -> new LineAnswer.Ambiguous(List.copyOf(found));
        };
    }

    /** What was written as an article, where nothing surer was given. */
    private static @Nullable String article(LineQuestion line) {
        return line.variantId() == null && line.barcode() == null && line.article() != null
                ? line.article().strip()
                : null;
    }

    private static @Nullable String key(@Nullable String article) {
        String key = article == null ? "" : ArticleKey.of(article);
        return key.isEmpty() ? null : key;
    }

    private Field<@Nullable String[]> texts(List<LineQuestion> lines, Function<LineQuestion, @Nullable String> part) {
        return val(lines.stream().map(part).toArray(String[]::new));
    }
}
