package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.platform.database.Columns;
import org.kabinet.platform.database.RawRows;
import org.springframework.stereotype.Component;

/** What offers refer to. */
@Component
class OfferQueries {

    private static final String KNOWN = """
            select p.external_id, p.id, p.article, true from catalogue.product p where p.external_id = any ({0})
            union all
            select v.external_id, v.id, null, false from catalogue.variant v where v.external_id = any ({1})
            """;

    private final DSLContext sql;

    OfferQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Goods and variants that are there already, by the ERP's ids. */
    record Known(Map<String, KnownGood> goods, Map<String, UUID> variants) {}

    Known known(Collection<String> goodIds, Collection<String> offerIds) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        RawRows.forEach(sql.resultQuery(KNOWN, Columns.texts(goodIds), Columns.texts(offerIds)), row -> {
            UUID id = row.getObject(2, UUID.class);
            if (row.getBoolean(4)) {
                known.goods.put(row.getString(1), new KnownGood(id, row.getString(3)));
            } else {
                known.variants.put(row.getString(1), id);
            }
        });
        return known;
    }
}
