package org.kabinet.integrations;

import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_REFUSAL;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_STEP;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.platform.money.Ids;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A portal with an account for 1C, and what its journal says. */
@Lazy
@TestComponent
public class ExchangeWorld {

    public static final String LOGIN = "1c";
    public static final String PASSWORD = "secret-of-1c";

    private final Given given;
    private final Http http;
    private final Ids ids;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final JsonMapper json;

    ExchangeWorld(Given given, Http http, Ids ids, Clock clock, PasswordEncoder passwords, JsonMapper json) {
        this.given = given;
        this.http = http;
        this.ids = ids;
        this.clock = clock;
        this.passwords = passwords;
        this.json = json;
    }

    /** 1C with an account of its own; the branch is where its customers belong. */
    public OneC oneC(@Nullable UUID branch, String encoding) {
        String login = LOGIN + ids.next();
        given.asSystem(sql -> sql.insertInto(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.ID, ids.next())
                .set(EXCHANGE_ACCOUNT.LOGIN, login)
                .set(EXCHANGE_ACCOUNT.NAME, "1С")
                .set(EXCHANGE_ACCOUNT.PASSWORD_HASH, passwords.encode(PASSWORD))
                .set(EXCHANGE_ACCOUNT.BRANCH_ID, branch)
                .set(EXCHANGE_ACCOUNT.ORDERS_ENCODING, encoding)
                .set(EXCHANGE_ACCOUNT.CREATED_AT, clock.instant())
                .execute());
        return new OneC(http.base(), login, PASSWORD);
    }

    public OneC oneC() {
        return oneC(null, "UTF-8");
    }

    /** What the last import of that file came to. */
    public Map<String, StepCount> lastCounts(String fileName) {
        String stored = given.asSystem(sql -> sql.select(EXCHANGE_STEP.COUNTS)
                .from(EXCHANGE_STEP)
                .where(EXCHANGE_STEP.FILE_NAME.eq(fileName))
                .orderBy(EXCHANGE_STEP.ID.desc())
                .limit(1)
                .fetchSingle(row -> String.valueOf(row.value1())));
        return json.readValue(stored, new TypeReference<>() {});
    }

    /** Codes of what the last step of that mode refused or remarked. */
    public List<String> findings(String mode) {
        return given.asSystem(sql -> sql.select(EXCHANGE_REFUSAL.CODE)
                .from(EXCHANGE_REFUSAL)
                .where(EXCHANGE_REFUSAL.STEP_ID.eq(sql.select(EXCHANGE_STEP.ID)
                        .from(EXCHANGE_STEP)
                        .where(EXCHANGE_STEP.MODE.eq(mode))
                        .orderBy(EXCHANGE_STEP.ID.desc())
                        .limit(1)
                        .fetchSingle(EXCHANGE_STEP.ID)))
                .fetch(EXCHANGE_REFUSAL.CODE));
    }

    /** Codes of what the last import of that file refused or remarked. */
    public List<String> lastFindings(String fileName) {
        return given.asSystem(sql -> sql.select(EXCHANGE_REFUSAL.CODE)
                .from(EXCHANGE_REFUSAL)
                .where(EXCHANGE_REFUSAL.STEP_ID.eq(sql.select(EXCHANGE_STEP.ID)
                        .from(EXCHANGE_STEP)
                        .where(EXCHANGE_STEP.FILE_NAME.eq(fileName))
                        .orderBy(EXCHANGE_STEP.ID.desc())
                        .limit(1)
                        .fetchSingle(EXCHANGE_STEP.ID)))
                .fetch(EXCHANGE_REFUSAL.CODE));
    }
}
