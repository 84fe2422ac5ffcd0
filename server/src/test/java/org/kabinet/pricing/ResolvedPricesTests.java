package org.kabinet.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.pricing.Tables.EXCHANGE_RATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.Organisations;
import org.kabinet.pricing.NaivePrices.Rate;
import org.kabinet.pricing.NaivePrices.Written;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The statement together with the rule, on random histories in the real database, against the naive model. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class ResolvedPricesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final List<String> MINIMA = List.of("0", "0", "0.5", "10", "24", "100");
    private static final int VARIANTS = 40;

    @Autowired
    Given given;

    @Autowired
    Prices prices;

    @Autowired
    Organisations organisations;

    private GivenPrices put;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void the_database_and_the_rule_together_decide_as_the_naive_model_does(long seed) {
        random = new Random(seed);
        put = new GivenPrices(given);
        given.asSystem(sql -> sql.deleteFrom(EXCHANGE_RATE).execute());
        Given.Customer customer = given.company(given.branch("S" + seed), "Customer " + seed);
        String currency = oneOf("RUB", "RUB", "EUR", "CNY");
        String discount = oneOf("0", "2", "7.5", "33.33");
        put.terms(customer, currency, discount);
        List<Rate> rates = rates();
        Map<UUID, List<Written>> histories = histories(customer);
        LocalDate date = TODAY.plusDays(random.nextInt(-15, 15));
        ContractView contract = given.asSystem(
                sql -> organisations.contract(customer.contractId()).orElseThrow());
        for (String quantity : List.of("1", "0.7", "10", "23.9999", "24", "500")) {
            compare(contract, date, new BigDecimal(quantity), rates, histories);
        }
    }

    private void compare(
            ContractView contract,
            LocalDate date,
            BigDecimal quantity,
            List<Rate> rates,
            Map<UUID, List<Written>> all) {
        List<VariantQuantity> asked = all.keySet().stream()
                .map(id -> new VariantQuantity(id, quantity, "20"))
                .toList();
        Map<UUID, PriceAnswer> answers =
                given.asSystem(sql -> prices.resolve(new PriceQuestion(contract, date, asked)));
        all.forEach((variant, history) -> {
            NaivePrices naive =
                    new NaivePrices("RUB", history, rates, contract.currency(), contract.discountPercent(), date);
            Optional<BigDecimal> real = Optional.ofNullable(answers.get(variant))
                    .map(PriceAnswer::price)
                    .map(price -> Objects.requireNonNull(price).amount());
            assertThat(real).as("%s on %s", history, date).isEqualTo(naive.price(quantity, 20));
        });
    }

    private Map<UUID, List<Written>> histories(Given.Customer customer) {
        List<String> currencies = List.of("", oneOf("RUB", "EUR"), oneOf("RUB", "USD", "CNY"), "RUB");
        List<Boolean> vat = List.of(true, random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
        List<UUID> lists = new ArrayList<>();
        for (int rank = 1; rank < currencies.size(); rank++) {
            lists.add(put.list("list " + rank, currencies.get(rank), vat.get(rank)));
        }
        put.opens(customer, lists.toArray(UUID[]::new));
        Map<UUID, List<Written>> histories = new HashMap<>();
        for (int i = 0; i < VARIANTS; i++) {
            UUID variant = UUID.randomUUID();
            List<Written> history = new ArrayList<>();
            Set<Object> keys = new HashSet<>();
            for (int j = random.nextInt(12); j > 0; j--) {
                Written row = row(currencies, vat);
                if (keys.add(List.of(row.rank(), row.minQuantity(), row.validFrom()))) {
                    history.add(row);
                    write(customer, lists, variant, row);
                }
            }
            histories.put(variant, history);
        }
        return histories;
    }

    private Written row(List<String> currencies, List<Boolean> vat) {
        int rank = random.nextInt(4);
        boolean personal = rank == 0;
        BigDecimal amount = random.nextInt(7) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000_000), 4);
        return new Written(
                rank,
                personal ? oneOf("RUB", "EUR", "USD") : currencies.get(rank),
                personal ? random.nextBoolean() : vat.get(rank),
                new BigDecimal(MINIMA.get(random.nextInt(MINIMA.size()))),
                TODAY.plusDays(random.nextInt(-20, 20)),
                amount);
    }

    private void write(Given.Customer customer, List<UUID> lists, UUID variant, Written row) {
        if (row.rank() == 0) {
            put.personal(
                    customer,
                    variant,
                    row.minQuantity(),
                    row.validFrom(),
                    row.amount(),
                    row.currency(),
                    row.vatIncluded());
        } else {
            put.price(lists.get(row.rank() - 1), variant, row.minQuantity(), row.validFrom(), row.amount());
        }
    }

    private List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Rate rate = new Rate(
                    oneOf("EUR", "CNY"),
                    TODAY.plusDays(random.nextInt(-20, 20)),
                    BigDecimal.valueOf(random.nextInt(1, 200_000_000), 6));
            if (keys.add(List.of(rate.currency(), rate.validFrom()))) {
                rates.add(rate);
                put.rate(rate.currency(), rate.validFrom(), rate.rate());
            }
        }
        return rates;
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
