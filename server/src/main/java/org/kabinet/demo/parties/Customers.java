package org.kabinet.demo.parties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kabinet.demo.parties.Customer.Address;
import org.kabinet.demo.parties.Customer.Person;
import org.kabinet.demo.seed.Dice;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.demo.seed.Page;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.actor.Role;

/** Reads the customers from the demo's book and completes what the book leaves to chance. */
public final class Customers {
    private static final List<String> STREETS = List.of(
            "ул. Примерная",
            "Выдуманный проезд",
            "ул. Образцовая",
            "Макетное шоссе",
            "Черновой переулок",
            "Учебная набережная");
    private static final List<String> PLACES = List.of("Склад", "Площадка", "Производство", "Офис");
    private static final List<String> WAYS = List.of(
            "",
            "",
            "Въезд со двора, позвонить за час",
            "Пропуск заказывать накануне до 16:00",
            "Разгрузка с 8 до 17, есть погрузчик");

    private final Company company;
    private final LocalDate today;
    private final Map<String, Map<String, Integer>> trades;

    private Customers(Company company, LocalDate today) {
        this.company = company;
        this.today = today;
        this.trades = trades();
    }

    /** All customers as they are on a day. */
    public static List<Customer> written(Company company, LocalDate today) {
        var customers = new Customers(company, today);
        return Page.all("customers.yaml").stream().map(customers::customer).toList();
    }

    private Customer customer(Page page) {
        String domain = page.text("domain");
        var legal = new LegalEntities(page.texts("cities").getFirst(), today);
        List<String> lines = page.texts("entities");
        List<Customer.LegalEntity> entities = IntStream.range(0, lines.size())
                .mapToObj(place -> legal.entity(lines.get(place), place))
                .toList();
        List<Person> people =
                page.texts("people").stream().map(line -> person(line, domain)).toList();
        return new Customer(
                FixedId.of("organisation", domain),
                OrganisationKind.valueOf(page.text("kind", "COMPANY")),
                page.text("name"),
                company.branch(page.text("branch")),
                company.employee(page.text("manager")),
                Objects.requireNonNull(trades.get(page.text("trade")), page.text("trade")),
                page.number("size", 1),
                entities.getFirst().contracts().getFirst().from(),
                entities,
                addresses(page, people),
                people);
    }

    private static List<Address> addresses(Page page, List<Person> people) {
        List<String> cities = page.texts("cities");
        return cities.stream()
                .map(city -> address(page, city, cities.indexOf(city), people))
                .toList();
    }

    private static Address address(Page page, String city, int index, List<Person> people) {
        String key = page.text("domain") + '/' + city;
        var dice = Dice.of("address", key);
        Person contact = people.get((people.size() - 1 + index) % people.size());
        boolean home = page.has("kind");
        String label = home ? "Дом" : dice.oneOf(PLACES) + (index == 0 ? "" : ", " + city);
        String house = "%s, %s, %d".formatted(city, dice.oneOf(STREETS), dice.between(1, 90));
        UUID id = FixedId.of("address", key);
        return new Address(
                id,
                label,
                home ? house + ", кв. " + dice.between(1, 120) : house,
                contact.name(),
                contact.phone(),
                home ? "" : dice.oneOf(WAYS));
    }

    private static Person person(String line, String domain) {
        String[] cells = line.split("\\|");
        String name = cells[0].strip();
        String login = cells.length > 2 ? cells[2].strip() : Names.mailbox(name) + '@' + domain + ".example";
        Set<Role> roles = new LinkedHashSet<>();
        for (String letter : cells[1].strip().split(" ")) {
            roles.add(role(letter));
        }
        return new Person(FixedId.of("person", login), login, name, Phones.of(login), roles);
    }

    private static Role role(String letter) {
        return switch (letter) {
            case "A" -> Role.COMPANY_ADMINISTRATOR;
            case "B" -> Role.BUYER;
            case "C" -> Role.ACCOUNTANT;
            case "W" -> Role.WAREHOUSE_WORKER;
            case "I" -> Role.INDIVIDUAL;
            default ->
                throw new IllegalArgumentException("no role " + letter + " among " + Arrays.toString(Role.values()));
        };
    }

    private static Map<String, Map<String, Integer>> trades() {
        var trades = new HashMap<String, Map<String, Integer>>();
        for (Page trade : Page.all("trades.yaml")) {
            var needs = new HashMap<String, Integer>();
            trade.page("needs").fields().forEach((group, weight) -> needs.put(group.toString(), (Integer) weight));
            trades.put(trade.text("name"), Map.copyOf(needs));
        }
        return trades;
    }
}
