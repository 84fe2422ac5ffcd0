package org.kabinet.catalogue.intake;

import java.util.List;
import org.jooq.DSLContext;
import org.kabinet.catalogue.CarriedSource;
import org.springframework.stereotype.Repository;

@Repository
class SourceQueries {

    private static final String CARRIED = """
            with on_sale as (
                select o.source, o.row_id
                from catalogue.origin o join catalogue.product p on p.id = o.row_id
                where o.kind = 'GOODS' and o.carried and p.active and p.external_id is not null)
            select s.source, count(*)::int as goods, count(*) filter (where not exists (
                select from catalogue.origin other
                where other.row_id = s.row_id and other.carried and other.source <> s.source))::int as only_here
            from on_sale s group by s.source order by goods desc, s.source
            """;

    private final DSLContext sql;

    SourceQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<CarriedSource> carried() {
        return sql.fetch(CARRIED)
                .map(row -> new CarriedSource(
                        row.get("source", String.class),
                        row.get("goods", Integer.class),
                        row.get("only_here", Integer.class)));
    }
}
