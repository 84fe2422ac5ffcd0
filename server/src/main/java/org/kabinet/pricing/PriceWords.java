package org.kabinet.pricing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.text.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the reason of a price into the reader's words, in the order in which the price came about. */
@Component
class PriceWords {

    private static final char NO_BREAK = '\u00a0';
    private static final Map<String, String> SIGNS = Map.of("RUB", "₽", "EUR", "€", "USD", "$");

    private final Texts texts;

    PriceWords(Texts texts) {
        this.texts = texts;
    }

    List<PriceStep> steps(PriceReason reason, String unitName) {
        Reader reader = new Reader(LocaleContextHolder.getLocale());
        List<PriceStep> steps = new ArrayList<>();
        steps.add(source(reason, reader));
        addTier(steps, reason, unitName, reader);
        addVat(steps, reason, reader);
        addRate(steps, reason, reader);
        addDiscount(steps, reason, reader);
        steps.add(result(reason, unitName, reader));
        return steps;
    }

    List<PriceStep> none() {
        return List.of(new PriceStep(
                PriceStep.Kind.NONE, new Reader(LocaleContextHolder.getLocale()).text("price.none"), null));
    }

    private PriceStep source(PriceReason reason, Reader reader) {
        String since = reader.date(reason.validFrom());
        String listName = reason.listName();
        return reason.source() == PriceReason.Source.PERSONAL || listName == null
                ? new PriceStep(
                        PriceStep.Kind.PERSONAL, reader.text("price.personal", since), reader.money(reason.listPrice()))
                : new PriceStep(
                        PriceStep.Kind.LIST,
                        reader.text("price.list", listName, since),
                        reader.money(reason.listPrice()));
    }

    private void addTier(List<PriceStep> steps, PriceReason reason, String unitName, Reader reader) {
        BigDecimal from = reason.tierFrom();
        if (from == null) {
            return;
        }
        Money price = reason.tierPrice();
        BigDecimal percent = reason.tierPercent();
        String value = percent != null ? reader.minus(percent) : price != null ? reader.money(price) : null;
        steps.add(new PriceStep(PriceStep.Kind.TIER, reader.text("price.tier", reader.number(from), unitName), value));
    }

    private void addVat(List<PriceStep> steps, PriceReason reason, Reader reader) {
        String rate = reason.vatAdded();
        if (rate != null) {
            steps.add(new PriceStep(
                    PriceStep.Kind.VAT, reader.text("price.vat", rate), reader.text("percent.plus", rate)));
        }
    }

    private void addRate(List<PriceStep> steps, PriceReason reason, Reader reader) {
        BigDecimal rate = reason.exchangeRate();
        if (rate != null) {
            String from = reason.listPrice().currency();
            String to = reason.result().currency();
            steps.add(new PriceStep(
                    PriceStep.Kind.RATE,
                    reader.text("price.rate", from, reader.number(rate), to),
                    "× " + reader.number(rate)));
        }
    }

    private void addDiscount(List<PriceStep> steps, PriceReason reason, Reader reader) {
        BigDecimal percent = reason.discountPercent();
        if (percent != null) {
            String text = reader.text("price.discount", reason.contractNumber());
            steps.add(new PriceStep(PriceStep.Kind.DISCOUNT, text, reader.minus(percent)));
        }
    }

    private PriceStep result(PriceReason reason, String unitName, Reader reader) {
        String text = reason.vatRate().equals(VatRate.NONE)
                ? reader.text("price.result.untaxed", unitName)
                : reader.text("price.result", unitName, reason.vatRate());
        return new PriceStep(PriceStep.Kind.ROUNDING, text, reader.money(reason.result()));
    }

    /** Formats as the reader is used to. */
    private final class Reader {

        private final Locale locale;

        Reader(Locale locale) {
            this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.of("ru", "RU");
        }

        String text(String key, Object... arguments) {
            return texts.text("pricing", key, locale, arguments);
        }

        String minus(BigDecimal percent) {
            return text("percent.minus", number(percent));
        }

        String number(BigDecimal number) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(6);
            return format.format(number);
        }

        String date(LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(date);
        }

        String money(Money money) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(4);
            return format.format(money.amount()) + NO_BREAK + SIGNS.getOrDefault(money.currency(), money.currency());
        }
    }
}
