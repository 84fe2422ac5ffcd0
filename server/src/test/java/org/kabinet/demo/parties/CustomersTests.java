package org.kabinet.demo.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kabinet.demo.parties.Customer.Contract;
import org.kabinet.demo.parties.Customer.LegalEntity;
import org.kabinet.demo.parties.Customer.Person;
import org.kabinet.demo.seed.CheckDigits;
import org.kabinet.platform.actor.Role;

class CustomersTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Company COMPANY = Company.written();
    private static final List<Customer> CUSTOMERS = Customers.written(COMPANY, TODAY);

    @Test
    void there_are_companies_and_individuals() {
        assertThat(CUSTOMERS).hasSize(40);
        assertThat(CUSTOMERS.stream().filter(Customer::individual)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(CUSTOMERS).allMatch(customer -> customer.entities().size() <= 4);
        assertThat(CUSTOMERS).anyMatch(customer -> customer.entities().size() == 4);
    }

    @Test
    void each_branch_has_customers_managers_and_forwarders() {
        assertThat(COMPANY.branches()).hasSize(3).allSatisfy(branch -> {
            assertThat(CUSTOMERS)
                    .filteredOn(customer -> customer.branch().equals(branch))
                    .hasSizeGreaterThan(5);
            assertThat(COMPANY.forwarders(branch)).isNotEmpty();
        });
        assertThat(CUSTOMERS).allMatch(c -> c.manager().branch().orElseThrow().equals(c.branch()));
    }

    @Test
    void the_published_logins_exist() {
        Stream<String> logins = Stream.concat(
                COMPANY.staff().stream().map(Company.Employee::login),
                CUSTOMERS.stream().flatMap(c -> c.people().stream()).map(Person::login));
        assertThat(logins)
                .doesNotHaveDuplicates()
                .contains(
                        "buyer@demo.kabinet",
                        "accountant@demo.kabinet",
                        "person@demo.kabinet",
                        "manager@demo.kabinet",
                        "driver@demo.kabinet",
                        "supervisor@demo.kabinet",
                        "admin@demo.kabinet");
    }

    @Test
    void nobody_can_be_reached_outside_of_the_demo() {
        assertThat(CUSTOMERS.stream().flatMap(c -> c.people().stream())).allSatisfy(person -> {
            assertThat(person.login()).matches("[a-z-]+@([a-z-]+\\.example|demo\\.kabinet)");
            assertThat(person.phone()).startsWith("+7 000 ");
        });
    }

    @Test
    void requisites_are_of_a_region_that_does_not_exist_and_pass_validation() {
        assertThat(entities()).allSatisfy(entity -> {
            assertThat(entity.inn()).startsWith("00");
            assertThat(entity.inn())
                    .isEqualTo(
                            entity.inn().length() == 10
                                    ? CheckDigits.inn(entity.inn().substring(0, 9))
                                    : CheckDigits.personalInn(entity.inn().substring(0, 10)));
        });
        assertThat(entities().map(LegalEntity::inn)).doesNotHaveDuplicates();
    }

    @Test
    void terms_of_contracts_differ() {
        List<Contract> contracts =
                entities().flatMap(e -> e.contracts().stream()).toList();
        assertThat(contracts.stream().map(Contract::lists).distinct()).hasSizeGreaterThan(5);
        assertThat(contracts).anyMatch(contract -> contract.currency().equals("EUR"));
        assertThat(contracts.stream().map(Contract::id)).doesNotHaveDuplicates();
        assertThat(contracts).allMatch(contract -> contract.from().isBefore(TODAY.minusMonths(19)));
    }

    @Test
    void somebody_of_every_customer_may_order() {
        assertThat(CUSTOMERS).allMatch(customer -> !customer.buyers().isEmpty());
        assertThat(CUSTOMERS.stream().filter(Customer::individual))
                .allMatch(c -> c.people().getFirst().roles().contains(Role.INDIVIDUAL));
    }

    private static Stream<LegalEntity> entities() {
        return CUSTOMERS.stream().flatMap(customer -> customer.entities().stream());
    }
}
