package org.kabinet.pricing;

import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.pricing.Tables.CONTRACT_PRICE_LIST;
import static org.kabinet.jooq.pricing.Tables.EXCHANGE_RATE;
import static org.kabinet.jooq.pricing.Tables.PERSONAL_PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.testing.Given;

/** Prices as a test wants them, put straight into the tables. */
public final class GivenPrices {
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Given given;

    public GivenPrices(Given given) {
        this.given = given;
    }

    public UUID list(String name, String currency, boolean vatIncluded) {
        UUID id = UUID.randomUUID();
        given.asSystem(sql -> sql.insertInto(PRICE_LIST)
                .set(PRICE_LIST.ID, id)
                .set(PRICE_LIST.EXTERNAL_ID, id.toString())
                .set(PRICE_LIST.NAME, name)
                .set(PRICE_LIST.CURRENCY, currency)
                .set(PRICE_LIST.VAT_INCLUDED, vatIncluded)
                .execute());
        return id;
    }

    public UUID list(String name) {
        return list(name, "RUB", true);
    }

    public void opens(Given.Customer customer, UUID... lists) {
        for (int i = 0; i < lists.length; i++) {
            UUID list = lists[i];
            int position = i;
            given.asSystem(sql -> sql.insertInto(CONTRACT_PRICE_LIST)
                    .set(CONTRACT_PRICE_LIST.CONTRACT_ID, customer.contractId())
                    .set(CONTRACT_PRICE_LIST.ORGANISATION_ID, customer.id())
                    .set(CONTRACT_PRICE_LIST.BRANCH_ID, customer.branchId())
                    .set(CONTRACT_PRICE_LIST.PRICE_LIST_ID, list)
                    .set(CONTRACT_PRICE_LIST.POSITION, position)
                    .execute());
        }
    }

    public void terms(Given.Customer customer, String currency, String discount) {
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.CURRENCY, currency)
                .set(CONTRACT.DISCOUNT_PERCENT, new BigDecimal(discount))
                .where(CONTRACT.ID.eq(customer.contractId()))
                .execute());
    }

    public void price(UUID list, UUID variant, String amount) {
        price(list, variant, BigDecimal.ZERO, LONG_AGO, new BigDecimal(amount));
    }

    public void tier(UUID list, UUID variant, String from, String amount) {
        price(list, variant, new BigDecimal(from), LONG_AGO, new BigDecimal(amount));
    }

    public void price(UUID list, UUID variant, BigDecimal from, LocalDate since, @Nullable BigDecimal amount) {
        given.asSystem(sql -> sql.insertInto(PRICE)
                .set(PRICE.PRICE_LIST_ID, list)
                .set(PRICE.VARIANT_ID, variant)
                .set(PRICE.MIN_QUANTITY, from)
                .set(PRICE.VALID_FROM, since)
                .set(PRICE.AMOUNT, amount)
                .execute());
    }

    public void personal(
            Given.Customer customer,
            UUID variant,
            BigDecimal from,
            LocalDate since,
            @Nullable BigDecimal amount,
            String currency,
            boolean vatIncluded) {
        given.asSystem(sql -> sql.insertInto(PERSONAL_PRICE)
                .set(PERSONAL_PRICE.ORGANISATION_ID, customer.id())
                .set(PERSONAL_PRICE.BRANCH_ID, customer.branchId())
                .set(PERSONAL_PRICE.VARIANT_ID, variant)
                .set(PERSONAL_PRICE.MIN_QUANTITY, from)
                .set(PERSONAL_PRICE.VALID_FROM, since)
                .set(PERSONAL_PRICE.AMOUNT, amount)
                .set(PERSONAL_PRICE.CURRENCY, currency)
                .set(PERSONAL_PRICE.VAT_INCLUDED, vatIncluded)
                .execute());
    }

    public void rate(String currency, LocalDate since, BigDecimal rate) {
        given.asSystem(sql -> sql.insertInto(EXCHANGE_RATE)
                .set(EXCHANGE_RATE.CURRENCY, currency)
                .set(EXCHANGE_RATE.VALID_FROM, since)
                .set(EXCHANGE_RATE.RATE, rate)
                .onConflictDoNothing()
                .execute());
    }
}
