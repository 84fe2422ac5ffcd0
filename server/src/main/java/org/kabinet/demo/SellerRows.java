package org.kabinet.demo;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.catalogue.Tables.WAREHOUSE;
import static org.kabinet.jooq.organisations.Tables.BRANCH;

import java.time.Instant;
import java.util.List;
import org.jooq.Field;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Company.Branch;
import org.kabinet.demo.parties.Company.Employee;
import org.kabinet.demo.parties.Company.Warehouse;
import org.kabinet.demo.seed.FixedId;

/** The demo company as rows. */
record SellerRows(Company company, String passwordHash, Instant since) {
    private static final Field<?>[] BRANCH_COLUMNS = {
        BRANCH.ID, BRANCH.CODE, BRANCH.NAME, BRANCH.ADDRESS, BRANCH.PHONE, BRANCH.EMAIL, BRANCH.TIME_ZONE
    };
    private static final Field<?>[] WAREHOUSE_COLUMNS = {
        WAREHOUSE.ID, WAREHOUSE.EXTERNAL_ID, WAREHOUSE.NAME, WAREHOUSE.ADDRESS
    };
    private static final Field<?>[] PERSON_COLUMNS = {
        PERSON.ID, PERSON.LOGIN, PERSON.NAME, PERSON.PHONE, PERSON.PASSWORD_HASH, PERSON.CREATED_AT
    };
    private static final Field<?>[] ROLE_GRANT_COLUMNS = {
        ROLE_GRANT.ID, ROLE_GRANT.PERSON_ID, ROLE_GRANT.ROLE, ROLE_GRANT.BRANCH_ID, ROLE_GRANT.GRANTED_AT
    };

    List<BulkInsert> all() {
        return List.of(branches(), warehouses(), people(), grants());
    }

    private BulkInsert branches() {
        var rows = BulkInsert.into(BRANCH, BRANCH_COLUMNS);
        for (Branch b : company.branches()) {
            rows.row(b.id(), b.code(), b.name(), b.address(), b.phone(), b.email(), b.zone());
        }
        return rows;
    }

    private BulkInsert warehouses() {
        var rows = BulkInsert.into(WAREHOUSE, WAREHOUSE_COLUMNS);
        for (Warehouse w : company.warehouses()) {
            rows.row(w.id(), w.id(), w.name(), w.address());
        }
        return rows;
    }

    private BulkInsert people() {
        var rows = BulkInsert.into(PERSON, PERSON_COLUMNS);
        for (Employee e : company.staff()) {
            rows.row(e.id(), e.login(), e.name(), e.phone(), passwordHash, since);
        }
        return rows;
    }

    private BulkInsert grants() {
        var rows = BulkInsert.into(ROLE_GRANT, ROLE_GRANT_COLUMNS);
        for (Employee e : company.staff()) {
            rows.row(
                    FixedId.of("grant", e.login()), e.id(), e.role(), e.branch().map(Branch::id), since);
        }
        return rows;
    }
}
