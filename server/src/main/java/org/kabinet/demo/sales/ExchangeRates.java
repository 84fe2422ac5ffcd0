package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.kabinet.demo.seed.Dice;

/** What a euro and a yuan cost in roubles, set each Monday. Invented: they follow no market. */
public final class ExchangeRates {
    private static final int WEEKS = 135;

    private final LocalDate monday;

    public ExchangeRates(LocalDate today) {
        monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From a Monday on, one unit of the currency costs so many roubles. */
    public record Rate(String currency, LocalDate from, BigDecimal roubles) {}

    public List<Rate> all() {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> monday.minusWeeks(week))
                .flatMap(day -> List.of(rate("EUR", 96, day), rate("CNY", 12.4, day)).stream())
                .toList();
    }

    BigDecimal on(String currency, LocalDate day) {
        LocalDate from = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return rate(currency, currency.equals("EUR") ? 96 : 12.4, from).roubles();
    }

    private static Rate rate(String currency, double usual, LocalDate from) {
        double swing = 0.05 * Math.sin(from.toEpochDay() / 90.0)
                + Dice.of("rate", currency, from).within(-0.01, 0.01);
        return new Rate(currency, from, BigDecimal.valueOf(usual * (1 + swing)).setScale(4, RoundingMode.HALF_UP));
    }
}
