package org.kabinet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customers;
import org.kabinet.demo.sales.ExchangeRates;
import org.kabinet.demo.sales.Order;
import org.kabinet.demo.sales.OrderBook;
import org.kabinet.demo.sales.PersonalPrices;
import org.kabinet.demo.sales.PriceBook;
import org.kabinet.demo.sales.Stocks;

/** The whole demo company as it stands at a moment. */
record DemoContent(
        Company company,
        Assortment assortment,
        List<Customer> customers,
        PriceBook prices,
        PersonalPrices personal,
        ExchangeRates rates,
        Stocks stocks,
        List<Order> orders) {

    static DemoContent at(Instant now) {
        Company company = Company.written();
        LocalDate today = now.atZone(company.branches().getFirst().zone()).toLocalDate();
        Assortment assortment = Assortment.written();
        List<Customer> customers = Customers.written(company, today);
        var prices = new PriceBook(assortment, today);
        var personal = new PersonalPrices(customers, assortment, today);
        var rates = new ExchangeRates(today);
        var orders = new OrderBook(company, assortment, prices, personal, rates, now).orders(customers);
        return new DemoContent(
                company,
                assortment,
                customers,
                prices,
                personal,
                rates,
                new Stocks(assortment, company, today),
                orders);
    }
}
