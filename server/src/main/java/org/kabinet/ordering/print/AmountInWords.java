package org.kabinet.ordering.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Сумма прописью: the total in Russian words, as papers of trade must carry it, hundredths in figures. */
final class AmountInWords {

    private static final String[] HUNDREDS = {
        "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"
    };
    private static final String[] TENS = {
        "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"
    };
    private static final String[] UNITS = {
        "",
        "один",
        "два",
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать",
        "тринадцать",
        "четырнадцать",
        "пятнадцать",
        "шестнадцать",
        "семнадцать",
        "восемнадцать",
        "девятнадцать"
    };
    private static final List<Noun> SCALES = List.of(
            new Noun("тысяча", "тысячи", "тысяч", true),
            new Noun("миллион", "миллиона", "миллионов", false),
            new Noun("миллиард", "миллиарда", "миллиардов", false),
            new Noun("триллион", "триллиона", "триллионов", false));
    private static final Map<String, Currency> CURRENCIES = Map.of(
            "RUB",
                    new Currency(
                            new Noun("рубль", "рубля", "рублей", false),
                            new Noun("копейка", "копейки", "копеек", true)),
            "BYN",
                    new Currency(
                            new Noun("белорусский рубль", "белорусских рубля", "белорусских рублей", false),
                            new Noun("копейка", "копейки", "копеек", true)),
            "KZT", new Currency(new Noun("тенге", "тенге", "тенге", false), new Noun("тиын", "тиына", "тиынов", false)),
            "USD",
                    new Currency(
                            new Noun("доллар США", "доллара США", "долларов США", false),
                            new Noun("цент", "цента", "центов", false)),
            "EUR", new Currency(new Noun("евро", "евро", "евро", false), new Noun("цент", "цента", "центов", false)),
            "CNY", new Currency(new Noun("юань", "юаня", "юаней", false), new Noun("фэнь", "фэня", "фэней", false)));

    private AmountInWords() {}

    /** For example «Одна тысяча двести рублей 50 копеек»; a currency without known words keeps its code. */
    static String of(BigDecimal amount, String code) {
        BigDecimal rounded = amount.abs().setScale(2, RoundingMode.HALF_UP);
        long whole = rounded.longValue();
        int hundredths = rounded.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        Currency currency = CURRENCIES.get(code);
        String words = currency == null
                ? "%s %s %02d".formatted(number(whole, false), code, hundredths)
                : "%s %s %02d %s"
                        .formatted(
                                number(whole, currency.main().feminine()),
                                currency.main().forCount(whole),
                                hundredths,
                                currency.small().forCount(hundredths));
        String signed = amount.signum() < 0 ? "минус " + words : words;
        return signed.substring(0, 1).toUpperCase(Locale.ROOT) + signed.substring(1);
    }

    private static String number(long number, boolean feminine) {
        if (number == 0) {
            return "ноль";
        }
        List<String> words = new ArrayList<>();
        addBelowThousand(words, (int) (number % 1000), feminine);
        long rest = number / 1000;
        for (Noun scale : SCALES) {
            int group = (int) (rest % 1000);
            rest /= 1000;
            if (group > 0) {
                List<String> higher = new ArrayList<>();
                addBelowThousand(higher, group, scale.feminine());
                higher.add(scale.forCount(group));
                words.addAll(0, higher);
            }
        }
        return String.join(" ", words);
    }

    private static void addBelowThousand(List<String> words, int number, boolean feminine) {
        int belowHundred = number % 100;
        if (number >= 100) {
            words.add(HUNDREDS[number / 100]);
        }
        if (belowHundred >= 20) {
            words.add(TENS[belowHundred / 10]);
        }
        int unit = belowHundred < 20 ? belowHundred : belowHundred % 10;
        if (unit > 0) {
            words.add(feminine && unit == 1 ? "одна" : feminine && unit == 2 ? "две" : UNITS[unit]);
        }
    }

    private record Currency(Noun main, Noun small) {}

    /** A counted noun: один рубль, два рубля, пять рублей. */
    private record Noun(String one, String few, String many, boolean feminine) {
        String forCount(long count) {
            long lastTwo = count % 100;
            long last = count % 10;
            if (lastTwo >= 11 && lastTwo <= 14) {
                return many;
            }
            return last == 1 ? one : last >= 2 && last <= 4 ? few : many;
        }
    }
}
