package org.kabinet.integrations.commerceml.arrival;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.Item;

/** The rate of VAT among the taxes of a good: {@code 20}, {@code 20%}, {@code 20/120}, {@code Без НДС}. */
final class VatRates {

    static final String NONE = "none";

    private static final Pattern PERCENT = Pattern.compile("^(\\d{1,2})([.,]0+)?\\s*(%|/\\s*1\\d\\d)?$");

    private VatRates() {}

    /** The rate as written, if the good tells one. */
    static Optional<String> written(@Nullable List<Item.TaxRate> taxes) {
        return taxes == null
                ? Optional.empty()
                : taxes.stream()
                        .filter(tax -> tax.name().isBlank()
                                || tax.name().toUpperCase(Locale.ROOT).contains("НДС"))
                        .map(tax -> tax.rate() == null ? "" : tax.rate().strip())
                        .filter(rate -> !rate.isEmpty())
                        .findFirst();
    }

    /** Percent as digits, or {@link #NONE}; nothing when it cannot be understood. */
    static Optional<String> understood(String written) {
        String folded = written.toLowerCase(Locale.ROOT);
        if (folded.contains("без") || folded.equals("-") || folded.startsWith("не облаг")) {
            return Optional.of(NONE);
        }
        Matcher percent = PERCENT.matcher(folded.replace("ндс", "").strip());
        return percent.matches() ? Optional.of(Integer.toString(Integer.parseInt(percent.group(1)))) : Optional.empty();
    }
}
