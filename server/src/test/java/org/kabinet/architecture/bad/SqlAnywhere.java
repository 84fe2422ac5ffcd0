package org.kabinet.architecture.bad;

import org.jooq.DSLContext;

public class SqlAnywhere {
    public int count(DSLContext sql) {
        return sql.fetchCount(sql.selectOne());
    }
}
