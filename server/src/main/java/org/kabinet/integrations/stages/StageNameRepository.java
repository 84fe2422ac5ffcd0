package org.kabinet.integrations.stages;

import static org.jooq.Records.mapping;
import static org.kabinet.jooq.integrations.Tables.STAGE_NAME;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class StageNameRepository {

    private final DSLContext sql;

    StageNameRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<StageName> all() {
        return sql.select(STAGE_NAME.EXTERNAL_NAME, STAGE_NAME.STAGE_CODE)
                .from(STAGE_NAME)
                .orderBy(STAGE_NAME.EXTERNAL_NAME)
                .fetch(mapping(StageName::new));
    }

    void replaceAll(List<StageName> names) {
        sql.deleteFrom(STAGE_NAME).execute();
        for (StageName name : names) {
            sql.insertInto(STAGE_NAME)
                    .set(STAGE_NAME.EXTERNAL_NAME, name.externalName())
                    .set(STAGE_NAME.STAGE_CODE, name.stageCode())
                    .execute();
        }
    }
}
