package org.kabinet.platform.money;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Units of measure as trade documents write them after a number: short, and the same for one, two and thirty of them. ERPs
 * name the same unit «Штука», «шт.» or «ШТ», so the code of ОКЕИ decides, then the name itself where the code is of another book; what is known by neither keeps the ERP's own name.
 */
public final class UnitNames {

    private static final int CODE_LENGTH = 3;

    private static final Map<String, Names> BY_CODE = Map.ofEntries(
            Map.entry("003", new Names("мм", "миллиметр", "mm")),
            Map.entry("004", new Names("см", "сантиметр", "cm")),
            Map.entry("006", new Names("м", "метр", "m")),
            Map.entry("008", new Names("км", "километр", "km")),
            Map.entry("018", new Names("пог. м", "погонный метр", "lin. m")),
            Map.entry("055", new Names("м²", "квадратный метр", "m²")),
            Map.entry("111", new Names("мл", "миллилитр", "ml")),
            Map.entry("112", new Names("л", "литр", "l")),
            Map.entry("113", new Names("м³", "кубический метр", "m³")),
            Map.entry("163", new Names("г", "грамм", "g")),
            Map.entry("166", new Names("кг", "килограмм", "kg")),
            Map.entry("168", new Names("т", "тонна", "t")),
            Map.entry("356", new Names("ч", "час", "h")),
            Map.entry("359", new Names("сут", "сутки", "days")),
            Map.entry("362", new Names("мес", "месяц", "months")),
            Map.entry("616", new Names("боб", "бобина", "spools")),
            Map.entry("625", new Names("лист", "лист", "sheets")),
            Map.entry("642", new Names("ед", "единица", "units")),
            Map.entry("704", new Names("набор", "набор", "sets")),
            Map.entry("715", new Names("пар", "пара", "pairs")),
            Map.entry("728", new Names("пач", "пачка", "packs")),
            Map.entry("736", new Names("рул", "рулон", "rolls")),
            Map.entry("778", new Names("упак", "упаковка", "packs")),
            Map.entry("796", new Names("шт", "штука", "pcs")),
            Map.entry("798", new Names("тыс. шт", "тысяча штук", "thousand pcs")),
            Map.entry("812", new Names("ящ", "ящик", "boxes")),
            Map.entry("839", new Names("компл", "комплект", "sets")),
            Map.entry("868", new Names("бут", "бутылка", "bottles")),
            Map.entry("876", new Names("усл. ед", "условная единица", "units")),
            Map.entry("879", new Names("усл. шт", "условная штука", "pcs")));

    private static final Map<String, String> CODES = BY_CODE.entrySet().stream()
            .flatMap(entry -> Stream.of(
                            entry.getValue().russian(), entry.getValue().full())
                    .distinct()
                    .map(name -> Map.entry(folded(name), entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private record Names(String russian, String full, String english) {
        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : russian;
        }
    }

    private UnitNames() {}

    /** The unit in the reader's language. */
    public static String of(String code, String erpName) {
        return in(LocaleContextHolder.getLocale(), code, erpName);
    }

    /** The unit in the language of a document. */
    public static String in(Locale locale, String code, String erpName) {
        Names names = BY_CODE.get(padded(code));
        if (names == null) {
            names = BY_CODE.get(CODES.getOrDefault(folded(erpName), ""));
        }
        return names == null ? erpName : names.in(locale);
    }

    /** The code of a unit that a file calls by its name alone. */
    public static Optional<String> codeOf(String name) {
        return Optional.ofNullable(CODES.get(folded(name)));
    }

    /** The Russian short name of a unit that a file gives by its code alone. */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(BY_CODE.get(padded(code))).map(Names::russian);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace('²', '2')
                .replace('³', '3')
                .strip();
    }

    /** A metre is 006, however many zeros a file has lost on the way. */
    private static String padded(String code) {
        String bare = code.strip();
        return bare.isEmpty() ? bare : "0".repeat(Math.max(0, CODE_LENGTH - bare.length())) + bare;
    }
}
