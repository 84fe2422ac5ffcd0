package org.kabinet.catalogue.intake;

import static org.jooq.impl.DSL.val;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Takes off offer what the ERP did not name when it named everything. */
@Repository
class AbsentRepository {

    private static final String NOT_MET = """
            t.external_id is not null and t.active
            and not exists (select from catalogue.import_mark m where m.run_id = {0} and m.row_id = t.id)
            """;

    private static final String GROUPS =
            "update catalogue.product_group t set active = false where " + NOT_MET + " returning t.id";
    private static final String GOODS =
            "update catalogue.product t set active = false where " + NOT_MET + " returning t.id";
    private static final String WAREHOUSES =
            "update catalogue.warehouse t set active = false where " + NOT_MET + " returning t.id";
    private static final String VARIANTS =
            "update catalogue.variant t set active = false where not t.plain and " + NOT_MET + " returning t.id";

    private final DSLContext sql;

    AbsentRepository(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> groups(UUID runId) {
        return off(GROUPS, runId);
    }

    Set<UUID> goods(UUID runId) {
        return off(GOODS, runId);
    }

    Set<UUID> variants(UUID runId) {
        return off(VARIANTS, runId);
    }

    Set<UUID> warehouses(UUID runId) {
        return off(WAREHOUSES, runId);
    }

    private Set<UUID> off(String statement, UUID runId) {
        return sql.resultQuery(statement, val(runId)).fetchSet("id", UUID.class);
    }
}
