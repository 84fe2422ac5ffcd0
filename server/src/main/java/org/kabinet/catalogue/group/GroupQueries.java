package org.kabinet.catalogue.group;

import static org.jooq.impl.DSL.inline;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.catalogue.GroupView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the tree from its roots down, so that nothing is shown below a group that is not. */
@Component
class GroupQueries {

    private static final String SHOWN = """
            with recursive shown as (
                select g.*, 1 as depth from catalogue.product_group g where g.parent_id is null and g.active
                union all
                select g.*, shown.depth + 1 from catalogue.product_group g join shown on g.parent_id = shown.id
                where g.active and shown.depth < 100)
            select id, parent_id, case when {0} then coalesce(name_en, name) else name end as shown_name, product_count, position
            from shown
            order by depth, position, name collate catalogue.natural, id
            """;

    private final DSLContext sql;

    GroupQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<GroupView> shown() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return sql.resultQuery(SHOWN, inline(english))
                .fetch(row -> new GroupView(
                        row.get("id", UUID.class),
                        row.get("parent_id", UUID.class),
                        row.get("shown_name", String.class),
                        row.get("product_count", int.class),
                        row.get("position", int.class)));
    }
}
