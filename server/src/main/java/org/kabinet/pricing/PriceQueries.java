package org.kabinet.pricing;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.kabinet.jooq.pricing.Tables.CONTRACT_PRICE_LIST;
import static org.kabinet.jooq.pricing.Tables.EXCHANGE_RATE;
import static org.kabinet.jooq.pricing.Tables.PERSONAL_PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.kabinet.organisations.ContractView;
import org.springframework.stereotype.Repository;

/** Finds the prices in force by index: one probe per variant and source, however long the lists are. */
@Repository
class PriceQueries {

    private static final Name LADDER = name("ladder");
    private static final Field<UUID> VARIANT = field(name("asked", "variant_id"), UUID.class);
    private static final Field<Integer> RANK = field(name("found", "rank"), Integer.class);
    private static final Field<UUID> LIST_ID = field(name("found", "list_id"), UUID.class);
    private static final Field<String> LIST_NAME = field(name("found", "list_name"), String.class);
    private static final Field<String> CURRENCY = field(name("found", "currency"), String.class);
    private static final Field<Boolean> VAT_INCLUDED = field(name("found", "vat_included"), Boolean.class);
    private static final Field<BigDecimal> MIN_QUANTITY = field(name("found", "min_quantity"), BigDecimal.class);
    private static final Field<LocalDate> VALID_FROM = field(name("found", "valid_from"), LocalDate.class);
    private static final Field<BigDecimal> AMOUNT = field(name("found", "amount"), BigDecimal.class);

    private final DSLContext sql;

    PriceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Every tier of every source that holds on the day, for all the variants, in one statement. */
    List<PriceRow> inForce(ContractView contract, LocalDate date, Collection<UUID> variants, String sellerCurrency) {
        var found = lateral(personal(contract, date).unionAll(listed(date)))
                .as(
                        "found",
                        "rank",
                        "list_id",
                        "list_name",
                        "currency",
                        "vat_included",
                        "min_quantity",
                        "valid_from",
                        "amount");
        return sql.with(ladder(contract))
                .select(
                        VARIANT,
                        RANK,
                        LIST_ID,
                        LIST_NAME,
                        CURRENCY,
                        VAT_INCLUDED,
                        MIN_QUANTITY,
                        VALID_FROM,
                        AMOUNT,
                        rate(CURRENCY, date, sellerCurrency),
                        rate(val(contract.currency()), date, sellerCurrency))
                .from(unnest(val(variants.toArray(UUID[]::new))).as("asked", "variant_id"))
                .crossJoin(found)
                .where(AMOUNT.isNotNull())
                .fetch(Records.mapping(PriceRow::new));
    }

    private static Select<Record8<Integer, UUID, String, String, Boolean, BigDecimal, LocalDate, BigDecimal>> personal(
            ContractView contract, LocalDate date) {
        return select(
                        inline(0),
                        castNull(SQLDataType.UUID),
                        castNull(SQLDataType.CLOB),
                        PERSONAL_PRICE.CURRENCY,
                        PERSONAL_PRICE.VAT_INCLUDED,
                        PERSONAL_PRICE.MIN_QUANTITY,
                        PERSONAL_PRICE.VALID_FROM,
                        PERSONAL_PRICE.AMOUNT)
                .distinctOn(PERSONAL_PRICE.MIN_QUANTITY)
                .from(PERSONAL_PRICE)
                .where(
                        PERSONAL_PRICE.ORGANISATION_ID.eq(contract.organisationId()),
                        PERSONAL_PRICE.VARIANT_ID.eq(VARIANT),
                        PERSONAL_PRICE.VALID_FROM.le(date))
                .orderBy(PERSONAL_PRICE.MIN_QUANTITY.desc(), PERSONAL_PRICE.VALID_FROM.desc());
    }

    /** The contract's lists, looked up once for all variants. */
    private static CommonTableExpression<?> ladder(ContractView contract) {
        return LADDER.fields("rank", "list_id", "list_name", "currency", "vat_included")
                .asMaterialized(select(
                                CONTRACT_PRICE_LIST.POSITION.plus(1),
                                PRICE_LIST.ID,
                                PRICE_LIST.NAME,
                                PRICE_LIST.CURRENCY,
                                PRICE_LIST.VAT_INCLUDED)
                        .from(CONTRACT_PRICE_LIST)
                        .join(PRICE_LIST)
                        .on(PRICE_LIST.ID.eq(CONTRACT_PRICE_LIST.PRICE_LIST_ID), PRICE_LIST.ACTIVE.isTrue())
                        .where(CONTRACT_PRICE_LIST.CONTRACT_ID.eq(contract.id())));
    }

    private static Select<Record8<Integer, UUID, String, String, Boolean, BigDecimal, LocalDate, BigDecimal>> listed(
            LocalDate date) {
        Field<UUID> list = field(LADDER.append("list_id"), UUID.class);
        var tier = lateral(select(PRICE.MIN_QUANTITY, PRICE.VALID_FROM, PRICE.AMOUNT)
                        .distinctOn(PRICE.MIN_QUANTITY)
                        .from(PRICE)
                        .where(PRICE.VARIANT_ID.eq(VARIANT), PRICE.PRICE_LIST_ID.eq(list), PRICE.VALID_FROM.le(date))
                        .orderBy(PRICE.MIN_QUANTITY.desc(), PRICE.VALID_FROM.desc()))
                .as("tier");
        return select(
                        field(LADDER.append("rank"), Integer.class),
                        list,
                        field(LADDER.append("list_name"), String.class),
                        field(LADDER.append("currency"), String.class),
                        field(LADDER.append("vat_included"), Boolean.class),
                        field(name("tier", "min_quantity"), BigDecimal.class),
                        field(name("tier", "valid_from"), LocalDate.class),
                        field(name("tier", "amount"), BigDecimal.class))
                .from(table(LADDER))
                .crossJoin(tier);
    }

    private static Field<BigDecimal> rate(Field<String> currency, LocalDate date, String sellerCurrency) {
        Field<BigDecimal> latest = field(select(EXCHANGE_RATE.RATE)
                .from(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency), EXCHANGE_RATE.VALID_FROM.le(date))
                .orderBy(EXCHANGE_RATE.VALID_FROM.desc())
                .limit(inline(1)));
        return when(currency.eq(sellerCurrency), inline(BigDecimal.ONE)).otherwise(latest);
    }
}
