package org.kabinet.organisations.branch;

import static org.kabinet.jooq.organisations.Tables.BRANCH;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.kabinet.jooq.organisations.tables.records.BranchRecord;
import org.springframework.stereotype.Repository;

@Repository
class BranchRepository {

    private static final SelectField<Branch> COLUMNS = DSL.row(
                    BRANCH.ID,
                    BRANCH.CODE,
                    BRANCH.NAME,
                    BRANCH.ADDRESS,
                    BRANCH.PHONE,
                    BRANCH.EMAIL,
                    BRANCH.TIME_ZONE,
                    BRANCH.ACTIVE,
                    BRANCH.VERSION)
            .mapping(Branch::new);

    private final DSLContext sql;

    BranchRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Branch> all() {
        return sql.select(COLUMNS).from(BRANCH).orderBy(BRANCH.NAME, BRANCH.ID).fetch(Records.mapping(it -> it));
    }

    Optional<Branch> lock(UUID id) {
        return sql.select(COLUMNS)
                .from(BRANCH)
                .where(BRANCH.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(it -> it));
    }

    boolean codeTaken(String code, UUID except) {
        return sql.fetchExists(BRANCH, BRANCH.CODE.eq(code).and(BRANCH.ID.ne(except)));
    }

    /** Tells whether the id was new. */
    boolean insert(Branch branch) {
        return sql.insertInto(BRANCH)
                        .set(row(branch))
                        .onConflict(BRANCH.ID)
                        .doNothing()
                        .execute()
                > 0;
    }

    void update(Branch branch) {
        sql.update(BRANCH).set(row(branch)).where(BRANCH.ID.eq(branch.id())).execute();
    }

    private static BranchRecord row(Branch branch) {
        BranchRecord row = new BranchRecord();
        row.setId(branch.id());
        row.setCode(branch.code());
        row.setName(branch.name());
        row.setAddress(branch.address());
        row.setPhone(branch.phone());
        row.setEmail(branch.email());
        row.setTimeZone(branch.timeZone());
        row.setActive(branch.active());
        row.setVersion(branch.version());
        return row;
    }
}
