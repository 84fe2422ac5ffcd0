package org.kabinet.demo.parties;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.demo.seed.Page;
import org.kabinet.platform.actor.Role;

/** The demo company itself. */
public record Company(
        String name, String legalName, List<Branch> branches, List<Warehouse> warehouses, List<Employee> staff) {
    static final String DOMAIN = "@demo.kabinet";

    /**
     * A place where it works.
     *
     * @param counter prefix under which the ERP numbers the branch's documents
     */
    public record Branch(
            UUID id,
            String code,
            String name,
            ZoneId zone,
            String address,
            String phone,
            String email,
            String counter) {}

    /**
     * A warehouse.
     *
     * @param share of what is in stock, compared with the others
     */
    public record Warehouse(UUID id, String name, String address, Branch branch, int share) {}

    /** Someone who works there; supervisors and administrators belong to no branch. */
    public record Employee(UUID id, String login, String name, String phone, Role role, Optional<Branch> branch) {
        /** The one whose login is published. */
        public boolean driver() {
            return login.equals("driver" + DOMAIN);
        }
    }

    public static Company written() {
        Page page = Page.all("company.yaml").getFirst();
        List<Branch> branches =
                page.pages("branches").stream().map(Company::branch).toList();
        return new Company(
                page.text("name"),
                page.text("legalName"),
                branches,
                page.pages("warehouses").stream()
                        .map(w -> warehouse(w, branches))
                        .toList(),
                page.pages("staff").stream().map(e -> employee(e, branches)).toList());
    }

    public Branch branch(String code) {
        return branch(branches, code);
    }

    /** Who carries what the branch ships. */
    public List<Employee> forwarders(Branch branch) {
        return staff.stream()
                .filter(e -> e.role() == Role.FORWARDER && e.branch().equals(Optional.of(branch)))
                .toList();
    }

    Employee employee(String login) {
        return staff.stream()
                .filter(e -> e.login().equals(login + DOMAIN))
                .findFirst()
                .orElseThrow();
    }

    private static Branch branch(List<Branch> branches, String code) {
        return branches.stream().filter(b -> b.code().equals(code)).findFirst().orElseThrow();
    }

    private static Branch branch(Page page) {
        return new Branch(
                FixedId.of("branch", page.text("code")),
                page.text("code"),
                page.text("name"),
                ZoneId.of(page.text("zone")),
                page.text("address"),
                page.text("phone"),
                page.text("email"),
                page.text("counter"));
    }

    private static Warehouse warehouse(Page page, List<Branch> branches) {
        String name = page.text("name");
        return new Warehouse(
                FixedId.of("warehouse", name),
                name,
                page.text("address"),
                branch(branches, page.text("branch")),
                page.number("share", 1));
    }

    private static Employee employee(Page page, List<Branch> branches) {
        String login = page.text("login") + DOMAIN;
        return new Employee(
                FixedId.of("person", login),
                login,
                page.text("name"),
                Phones.of(login),
                Role.valueOf(page.text("role")),
                page.has("branch") ? Optional.of(branch(branches, page.text("branch"))) : Optional.empty());
    }
}
