package org.kabinet.pricing.arrival;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands what ERPs write for a currency: an ISO code, a number, or what people call it. */
final class CurrencyNames {

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("РУБ", "RUB"),
            Map.entry("РУБЛЬ", "RUB"),
            Map.entry("РУБЛЕЙ", "RUB"),
            Map.entry("Р", "RUB"),
            Map.entry("₽", "RUB"),
            Map.entry("RUR", "RUB"),
            Map.entry("810", "RUB"),
            Map.entry("ГРН", "UAH"),
            Map.entry("ТЕНГЕ", "KZT"),
            Map.entry("ТНГ", "KZT"),
            Map.entry("БЕЛРУБ", "BYN"),
            Map.entry("ЕВРО", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("ДОЛЛ", "USD"),
            Map.entry("USDOLLAR", "USD"),
            Map.entry("$", "USD"),
            Map.entry("ЮАНЬ", "CNY"));
    private static final Map<String, Currency> ISO = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toMap(Currency::getCurrencyCode, Function.identity()));
    private static final Map<String, String> NUMBERED = ISO.values().stream()
            .filter(it -> it.getNumericCode() > 0)
            .collect(Collectors.toMap(
                    Currency::getNumericCodeAsString,
                    Currency::getCurrencyCode,
                    (one, other) -> one.compareTo(other) < 0 ? one : other));

    private CurrencyNames() {}

    static Optional<String> code(String written) {
        return ISO.containsKey(written) && !SPOKEN.containsKey(written) ? Optional.of(written) : spoken(written);
    }

    private static Optional<String> spoken(String written) {
        String name = written.strip().toUpperCase(Locale.ROOT).replaceAll("[.\\s\\u00a0]", "");
        if (SPOKEN.containsKey(name)) {
            return Optional.ofNullable(SPOKEN.get(name));
        }
        return ISO.containsKey(name) ? Optional.of(name) : Optional.ofNullable(NUMBERED.get(name));
    }
}
