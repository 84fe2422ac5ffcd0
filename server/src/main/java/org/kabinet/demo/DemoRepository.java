package org.kabinet.demo;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;
import static org.kabinet.jooq.customisation.Tables.SELLER;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;
import static org.kabinet.jooq.ordering.Tables.STAGE;
import static org.kabinet.jooq.organisations.Tables.BRANCH;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.sales.Stage;
import org.kabinet.demo.seed.FixedId;
import org.springframework.stereotype.Repository;

/** Writes the demo company into the tables of all modules, past the interfaces: none of them may write a past. */
@Repository
class DemoRepository {
    static final String EXCHANGE_LOGIN = "1c";

    private final DSLContext sql;

    DemoRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether nobody has begun to work here. */
    boolean empty() {
        return !sql.fetchExists(selectOne().from(BRANCH))
                && !sql.fetchExists(selectOne().from(PRODUCT))
                && !sql.fetchExists(selectOne().from(PERSON));
    }

    boolean holds(UUID branchId) {
        return sql.fetchExists(BRANCH, BRANCH.ID.eq(branchId));
    }

    /** What is made up has not happened: until the end of the transaction the log stays silent. */
    void keepOutOfTheLog() {
        sql.execute("select set_config('kabinet.unrecorded', 'on', true)");
    }

    Map<Stage, UUID> stages() {
        var stages = new EnumMap<Stage, UUID>(Stage.class);
        var ids = sql.selectFrom(STAGE).fetchMap(STAGE.CODE, STAGE.ID);
        for (Stage stage : Stage.values()) {
            stages.put(stage, ids.get(stage.code()));
        }
        return stages;
    }

    void insert(List<BulkInsert> tables) {
        sql.connection(connection -> {
            for (BulkInsert rows : tables) {
                rows.write(connection);
            }
        });
    }

    /** The demo company rests at weekends, so its plan allows for them. */
    void planStages() {
        for (Stage stage : Stage.values()) {
            if (stage.plannedHours() > 0) {
                sql.update(STAGE)
                        .set(STAGE.PLANNED_HOURS, stage.plannedHours())
                        .where(STAGE.CODE.eq(stage.code()))
                        .execute();
            }
        }
    }

    void nameSeller(Company company) {
        sql.update(SELLER)
                .set(SELLER.NAME, company.name())
                .set(SELLER.LEGAL_NAME, company.legalName())
                .execute();
    }

    void openExchange(Company company, String passwordHash, Instant now) {
        sql.insertInto(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.ID, FixedId.of("exchange account", EXCHANGE_LOGIN))
                .set(EXCHANGE_ACCOUNT.LOGIN, EXCHANGE_LOGIN)
                .set(EXCHANGE_ACCOUNT.NAME, "1С:Управление торговлей")
                .set(EXCHANGE_ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(EXCHANGE_ACCOUNT.BRANCH_ID, company.branches().getFirst().id())
                .set(EXCHANGE_ACCOUNT.CREATED_AT, now)
                .execute();
    }

    /** Lets the goods be found and counted, and tells the planner how much there is. */
    void list() {
        UUID[] goods = sql.select(PRODUCT.ID).from(PRODUCT).fetchArray(PRODUCT.ID);
        sql.execute("call catalogue.relist({0})", val(goods));
        sql.execute(
                "update catalogue.product_group g set product_count = (select count(*)"
                        + " from catalogue.product_in_group p join catalogue.listing l using (product_id) where p.group_id = g.id)");
    }

    /** The different passwords, as hashes, that these people and the exchange account have. */
    Set<String> passwordHashes(Collection<String> logins) {
        return sql.select(PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.LOGIN.in(logins))
                .union(select(EXCHANGE_ACCOUNT.PASSWORD_HASH)
                        .from(EXCHANGE_ACCOUNT)
                        .where(EXCHANGE_ACCOUNT.LOGIN.eq(EXCHANGE_LOGIN)))
                .fetchSet(PERSON.PASSWORD_HASH);
    }

    void setPassword(Collection<String> logins, String hash) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .where(PERSON.LOGIN.in(logins))
                .execute();
        sql.update(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.PASSWORD_HASH, hash)
                .where(EXCHANGE_ACCOUNT.LOGIN.eq(EXCHANGE_LOGIN))
                .execute();
    }
}
