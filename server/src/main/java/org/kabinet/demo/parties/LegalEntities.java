package org.kabinet.demo.parties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kabinet.demo.parties.Customer.Bank;
import org.kabinet.demo.parties.Customer.Contract;
import org.kabinet.demo.parties.Customer.LegalEntity;
import org.kabinet.demo.seed.CheckDigits;
import org.kabinet.demo.seed.Dice;
import org.kabinet.demo.seed.FixedId;

/**
 * Gives companies their requisites and contracts. The numbers are of region 00, which does not exist, but their check digits are right.
 *
 * @param city where the companies are registered
 */
record LegalEntities(String city, LocalDate today) {
    private static final String BIC = "040000";
    private static final List<String> BANKS = List.of("Банк «Образец»", "Пример-Банк", "Банк «Чистый лист»");
    private static final int OLDEST_MONTHS = 44;
    private static final int MOST_CONTRACTS = 10;
    private static final int YOUNGEST_MONTHS = 20;

    /** Reads {@code form | name | contract | contract …}; earlier entities and contracts sort before later ones. */
    LegalEntity entity(String line, int place) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        String form = cells.get(0);
        String name = cells.get(1);
        var dice = Dice.of("legal entity", name);
        boolean company = form.equals("ООО") || form.equals("АО");
        String inn = company ? companyInn(dice) : personalInn(dice);
        return new LegalEntity(
                FixedId.of("legal entity", name, place),
                shortName(form, name),
                fullName(form, name),
                inn,
                company ? inn.substring(0, 4) + "01001" : "",
                ogrn(form, dice),
                "%s, ул. Примерная, %d".formatted(city, dice.between(1, 200)),
                form.equals("ФЛ") ? Bank.NONE : bank(company, dice),
                IntStream.range(2, cells.size())
                        .mapToObj(i -> contract(name, cells.get(i), place * MOST_CONTRACTS + i))
                        .toList());
    }

    private static String companyInn(Dice dice) {
        return CheckDigits.inn("00%02d%05d".formatted(dice.between(1, 20), dice.between(1, 99_999)));
    }

    private static String personalInn(Dice dice) {
        return CheckDigits.personalInn("00%02d%06d".formatted(dice.between(1, 20), dice.between(1, 999_999)));
    }

    private static String ogrn(String form, Dice dice) {
        int year = dice.between(10, 23);
        return switch (form) {
            case "ИП" -> CheckDigits.personalOgrn("3%02d00%09d".formatted(year, dice.between(1, 99_999_999)));
            case "ФЛ" -> "";
            default -> CheckDigits.ogrn("1%02d00%07d".formatted(year, dice.between(1, 9_999_999)));
        };
    }

    private static Bank bank(boolean company, Dice dice) {
        String bic = BIC + dice.between(700, 799);
        String account = "%s8100%011d".formatted(company ? "40702" : "40802", dice.between(1, 9_999_999));
        return new Bank(dice.oneOf(BANKS), bic, CheckDigits.account(bic, account));
    }

    /** Reads {@code number lists, discount, days of deferral[, currency]}. */
    private Contract contract(String entity, String cell, int place) {
        String[] parts = cell.split(",");
        String[] head = parts[0].strip().split(" ");
        String key = entity + '/' + head[0];
        LocalDate from = today.minusMonths(Dice.of("contract", key).between(YOUNGEST_MONTHS, OLDEST_MONTHS));
        return new Contract(
                FixedId.of("contract", key, place),
                "%s/%02d".formatted(head[0], from.getYear() % 100),
                Arrays.asList(head).subList(1, head.length),
                new BigDecimal(parts[1].strip()),
                Integer.parseInt(parts[2].strip()),
                parts.length > 3 ? parts[3].strip() : "RUB",
                from);
    }

    private static String shortName(String form, String name) {
        return switch (form) {
            case "ФЛ" -> name;
            case "ИП" -> "ИП " + Names.brief(name);
            default -> "%s «%s»".formatted(form, name);
        };
    }

    private static String fullName(String form, String name) {
        return switch (form) {
            case "ФЛ" -> name;
            case "ИП" -> "Индивидуальный предприниматель " + name;
            case "АО" -> "Акционерное общество «%s»".formatted(name);
            default -> "Общество с ограниченной ответственностью «%s»".formatted(name);
        };
    }
}
