package org.kabinet.demo;

import static org.kabinet.jooq.catalogue.Tables.STOCK;
import static org.kabinet.jooq.pricing.Tables.CONTRACT_PRICE_LIST;
import static org.kabinet.jooq.pricing.Tables.EXCHANGE_RATE;
import static org.kabinet.jooq.pricing.Tables.PERSONAL_PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.time.Instant;
import java.util.List;
import org.jooq.Field;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customer.Contract;
import org.kabinet.demo.sales.ExchangeRates;
import org.kabinet.demo.sales.PersonalPrices;
import org.kabinet.demo.sales.PriceBook;
import org.kabinet.demo.sales.PriceList;
import org.kabinet.demo.sales.Stocks;

/** Price lists, prices, rates and stock as rows. */
record PriceRows(
        PriceBook book,
        PersonalPrices personal,
        ExchangeRates rates,
        List<Customer> customers,
        Stocks stocks,
        Instant now) {
    private static final Field<?>[] PRICE_LIST_COLUMNS = {
        PRICE_LIST.ID, PRICE_LIST.EXTERNAL_ID, PRICE_LIST.NAME, PRICE_LIST.CURRENCY, PRICE_LIST.VAT_INCLUDED
    };
    private static final Field<?>[] PRICE_COLUMNS = {
        PRICE.PRICE_LIST_ID, PRICE.VARIANT_ID, PRICE.MIN_QUANTITY, PRICE.VALID_FROM, PRICE.AMOUNT
    };
    private static final Field<?>[] CONTRACT_PRICE_LIST_COLUMNS = {
        CONTRACT_PRICE_LIST.CONTRACT_ID,
        CONTRACT_PRICE_LIST.ORGANISATION_ID,
        CONTRACT_PRICE_LIST.BRANCH_ID,
        CONTRACT_PRICE_LIST.PRICE_LIST_ID,
        CONTRACT_PRICE_LIST.POSITION
    };
    private static final Field<?>[] PERSONAL_PRICE_COLUMNS = {
        PERSONAL_PRICE.ORGANISATION_ID,
        PERSONAL_PRICE.BRANCH_ID,
        PERSONAL_PRICE.VARIANT_ID,
        PERSONAL_PRICE.VALID_FROM,
        PERSONAL_PRICE.AMOUNT,
        PERSONAL_PRICE.CURRENCY
    };
    private static final Field<?>[] EXCHANGE_RATE_COLUMNS = {
        EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.VALID_FROM, EXCHANGE_RATE.RATE
    };
    private static final Field<?>[] STOCK_COLUMNS = {
        STOCK.VARIANT_ID, STOCK.WAREHOUSE_ID, STOCK.QUANTITY, STOCK.EXPECTED_ON, STOCK.UPDATED_AT
    };

    List<BulkInsert> all() {
        return List.of(lists(), prices(), ofContracts(), personalPrices(), exchangeRates(), stock());
    }

    private BulkInsert lists() {
        var rows = BulkInsert.into(PRICE_LIST, PRICE_LIST_COLUMNS);
        for (PriceList list : book.lists()) {
            rows.row(list.id(), list.id(), list.name(), list.currency(), list.vatIncluded());
        }
        return rows;
    }

    private BulkInsert prices() {
        var rows = BulkInsert.into(PRICE, PRICE_COLUMNS);
        book.entries().forEach(e -> rows.row(e.list().id(), e.itemId(), e.minQuantity(), e.from(), e.amount()));
        return rows;
    }

    private BulkInsert ofContracts() {
        var rows = BulkInsert.into(CONTRACT_PRICE_LIST, CONTRACT_PRICE_LIST_COLUMNS);
        for (Customer c : customers) {
            c.entities().stream().flatMap(e -> e.contracts().stream()).forEach(contract -> add(rows, c, contract));
        }
        return rows;
    }

    private void add(BulkInsert rows, Customer customer, Contract contract) {
        int position = 1;
        for (String code : contract.lists()) {
            rows.row(
                    contract.id(),
                    customer.id(),
                    customer.branch().id(),
                    book.list(code).id(),
                    position);
            position++;
        }
    }

    private BulkInsert personalPrices() {
        var rows = BulkInsert.into(PERSONAL_PRICE, PERSONAL_PRICE_COLUMNS);
        personal.all()
                .forEach(p -> rows.row(
                        p.customer().id(), p.customer().branch().id(), p.itemId(), p.from(), p.amount(), "RUB"));
        return rows;
    }

    private BulkInsert exchangeRates() {
        var rows = BulkInsert.into(EXCHANGE_RATE, EXCHANGE_RATE_COLUMNS);
        rates.all().forEach(rate -> rows.row(rate.currency(), rate.from(), rate.roubles()));
        return rows;
    }

    private BulkInsert stock() {
        var rows = BulkInsert.into(STOCK, STOCK_COLUMNS);
        stocks.all().forEach(s -> rows.row(s.itemId(), s.warehouseId(), s.quantity(), s.expectedOn(), now));
        return rows;
    }
}
