package org.kabinet.demo.parties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.demo.parties.Company.Branch;
import org.kabinet.demo.parties.Company.Employee;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.actor.Role;

/**
 * A customer of the demo company.
 *
 * @param needs which groups of goods it buys, by their codes, and how much of each
 * @param size how much it buys, from 1 to 10
 * @param since the day of its first contract
 */
public record Customer(
        UUID id,
        OrganisationKind kind,
        String name,
        Branch branch,
        Employee manager,
        Map<String, Integer> needs,
        int size,
        LocalDate since,
        List<LegalEntity> entities,
        List<Address> addresses,
        List<Person> people) {

    /** The seller's ERP knows the customer by it. */
    public String externalId() {
        return id.toString();
    }

    /** A company or entrepreneur of the customer; for an individual, the person. */
    public record LegalEntity(
            UUID id,
            String name,
            String fullName,
            String inn,
            String kpp,
            String ogrn,
            String address,
            Bank bank,
            List<Contract> contracts) {
        public String externalId() {
            return id.toString();
        }
    }

    /** Where the money comes from; empty for those who pay by card. */
    public record Bank(String name, String bic, String account) {
        static final Bank NONE = new Bank("", "", "");
    }

    /**
     * On which terms it buys.
     *
     * @param lists codes of the price lists, in the order in which they are asked
     */
    public record Contract(
            UUID id,
            String number,
            List<String> lists,
            BigDecimal discount,
            int deferralDays,
            String currency,
            LocalDate from) {
        public PaymentTerms terms() {
            return deferralDays == 0 ? PaymentTerms.PREPAYMENT : PaymentTerms.DEFERRAL;
        }
    }

    /** Where it receives. */
    public record Address(
            UUID id, String label, String address, String contactName, String contactPhone, String comment) {}

    /** Someone of the customer's. */
    public record Person(UUID id, String login, String name, String phone, Set<Role> roles) {
        private static final Set<Role> ORDERING = Set.of(Role.BUYER, Role.INDIVIDUAL);

        public boolean orders() {
            return roles.stream().anyMatch(ORDERING::contains);
        }
    }

    public List<Person> buyers() {
        return people.stream().filter(Person::orders).toList();
    }

    /** Whether visitors of the demo are told how to sign in there. */
    public boolean published() {
        return buyers().getFirst().login().endsWith(Company.DOMAIN);
    }

    public boolean individual() {
        return kind == OrganisationKind.INDIVIDUAL;
    }
}
