package org.kabinet.ordering.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Amounts, quantities and dates as the reader's language writes them, thousands apart by a thin space. */
final class Figures {

    private static final char THIN_SPACE = '\u2009';

    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter date;
    private final Locale locale;

    Figures(Locale locale) {
        this.locale = locale;
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        this.symbols.setGroupingSeparator(THIN_SPACE);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", symbols).format(amount);
    }

    String quantity(BigDecimal quantity) {
        return new DecimalFormat("#,##0.####", symbols).format(quantity);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String currency(String code) {
        return Currency.getInstance(code).getSymbol(locale);
    }
}
