package org.kabinet.integrations.account;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

@Repository
class ExchangeAccountRepository {

    private static final SelectField<ExchangeAccount> ACCOUNT = row(
                    EXCHANGE_ACCOUNT.ID,
                    EXCHANGE_ACCOUNT.LOGIN,
                    EXCHANGE_ACCOUNT.NAME,
                    EXCHANGE_ACCOUNT.BRANCH_ID,
                    EXCHANGE_ACCOUNT.ORDERS_ENCODING.convertFrom(OrdersEncoding::of),
                    EXCHANGE_ACCOUNT.ACTIVE,
                    EXCHANGE_ACCOUNT.LAST_USED_AT,
                    EXCHANGE_ACCOUNT.VERSION)
            .mapping(ExchangeAccount::new);

    private final DSLContext sql;

    ExchangeAccountRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** An account with the hash of its password. */
    record Credentials(ExchangeAccount account, String passwordHash) {}

    List<ExchangeAccount> all() {
        return sql.select(ACCOUNT)
                .from(EXCHANGE_ACCOUNT)
                .orderBy(EXCHANGE_ACCOUNT.NAME, EXCHANGE_ACCOUNT.ID)
                .fetch(mapping(it -> it));
    }

    Optional<ExchangeAccount> find(UUID id) {
        return sql.select(ACCOUNT)
                .from(EXCHANGE_ACCOUNT)
                .where(EXCHANGE_ACCOUNT.ID.eq(id))
                .fetchOptional(mapping(it -> it));
    }

    Optional<ExchangeAccount> lock(UUID id) {
        return sql.select(ACCOUNT)
                .from(EXCHANGE_ACCOUNT)
                .where(EXCHANGE_ACCOUNT.ID.eq(id))
                .forUpdate()
                .fetchOptional(mapping(it -> it));
    }

    Optional<Credentials> credentials(String login) {
        return sql.select(ACCOUNT, EXCHANGE_ACCOUNT.PASSWORD_HASH)
                .from(EXCHANGE_ACCOUNT)
                .where(EXCHANGE_ACCOUNT.LOGIN.eq(login))
                .fetchOptional(mapping(Credentials::new));
    }

    /** False when the login belongs to another account. */
    boolean insert(ExchangeAccount account, String passwordHash, Instant createdAt) {
        return sql.insertInto(EXCHANGE_ACCOUNT)
                        .set(EXCHANGE_ACCOUNT.ID, account.id())
                        .set(EXCHANGE_ACCOUNT.LOGIN, account.login())
                        .set(EXCHANGE_ACCOUNT.NAME, account.name())
                        .set(EXCHANGE_ACCOUNT.PASSWORD_HASH, passwordHash)
                        .set(EXCHANGE_ACCOUNT.BRANCH_ID, account.branchId())
                        .set(
                                EXCHANGE_ACCOUNT.ORDERS_ENCODING,
                                account.ordersEncoding().label())
                        .set(EXCHANGE_ACCOUNT.ACTIVE, account.active())
                        .set(EXCHANGE_ACCOUNT.CREATED_AT, createdAt)
                        .set(EXCHANGE_ACCOUNT.VERSION, account.version())
                        .onConflict(EXCHANGE_ACCOUNT.LOGIN)
                        .doNothing()
                        .execute()
                == 1;
    }

    void update(ExchangeAccount account) {
        sql.update(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.NAME, account.name())
                .set(EXCHANGE_ACCOUNT.BRANCH_ID, account.branchId())
                .set(EXCHANGE_ACCOUNT.ORDERS_ENCODING, account.ordersEncoding().label())
                .set(EXCHANGE_ACCOUNT.ACTIVE, account.active())
                .set(EXCHANGE_ACCOUNT.VERSION, account.version())
                .where(EXCHANGE_ACCOUNT.ID.eq(account.id()))
                .execute();
    }

    void changePassword(UUID id, String passwordHash) {
        sql.update(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(EXCHANGE_ACCOUNT.VERSION, EXCHANGE_ACCOUNT.VERSION.plus(1))
                .where(EXCHANGE_ACCOUNT.ID.eq(id))
                .execute();
    }

    void used(UUID id, Instant at) {
        sql.update(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.LAST_USED_AT, at)
                .where(EXCHANGE_ACCOUNT.ID.eq(id))
                .execute();
    }
}
