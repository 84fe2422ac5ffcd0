package org.kabinet.platform;

import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kabinet.platform.money.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A module that does nothing but behave in all the ways an endpoint can, for tests of what surrounds endpoints. */
@TestComponent
@RestController
@RequestMapping("/api/v1/probe")
public class Probe {
    private final AtomicInteger calls = new AtomicInteger();
    private final DSLContext sql;

    Probe(DSLContext sql) {
        this.sql = sql;
    }

    record Line(@NotBlank String name, @Min(1) int quantity) {}

    record Order(@Valid List<Line> lines) {}

    record Values(Money money, BigDecimal quantity) {}

    public int calls() {
        return calls.get();
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.CREATED)
    Values place(@Valid @RequestBody Order order) throws InterruptedException {
        Thread.sleep(200);
        calls.incrementAndGet();
        return new Values(Money.of("1234.5", "RUB"), new BigDecimal("24.0000"));
    }

    @PostMapping("/failures")
    void fail(@RequestBody Order order) {
        calls.incrementAndGet();
        throw new IllegalStateException("the secret plan is in table 7");
    }

    @GetMapping("/numbers/{number}")
    int number(@PathVariable int number, @RequestParam(defaultValue = "1") @Min(1) int limit) {
        return number;
    }

    @PostMapping("/organisations/{id}")
    @Transactional
    public int renameForeign(@PathVariable UUID id) {
        return sql.execute(
                "insert into organisations.delivery_address (id, organisation_id, branch_id, address, created_at)"
                        + " values ({0}, {1}, {1}, 'x', now())",
                DSL.val(UUID.randomUUID()), DSL.val(id));
    }

    @GetMapping("/without-transaction")
    int withoutTransaction() {
        return sql.fetchCount(ORGANISATION);
    }
}
