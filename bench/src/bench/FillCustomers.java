package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Customers with one company, contract, address and buyer each, in ten branches. */
final class FillCustomers {
    static final int BRANCHES = 10;
    static final String EXCHANGE_LOGIN = "bench-1c";
    private static final int PERSONAL_PRICES = 10;
    private static final String NOW = Instant.now().toString();

    private final Connection connection;
    private final Size size;
    private final List<FillGoods.Product> products;
    private final String passwordHash = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(Fill.PASSWORD);

    FillCustomers(Connection connection, Size size, FillGoods goods) {
        this.connection = connection;
        this.size = size;
        this.products = goods.products();
    }

    static String login(int organisation) {
        return "buyer%d@bench.example".formatted(organisation);
    }

    void everything() throws SQLException {
        branches();
        organisations();
        contracts();
        people();
        prices();
        exchange();
    }

    private void branches() throws SQLException {
        try (var copy = new Copy(connection, "organisations.branch (id, code, name)")) {
            for (int i = 0; i < BRANCHES; i++) {
                copy.row(Names.id("branch", i), "BR" + i, "Branch " + i);
            }
        }
    }

    private void organisations() throws SQLException {
        try (var copy = new Copy(connection, "organisations.organisation (id, kind, name, branch_id, created_at)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("organisation", i), "COMPANY", "Организация " + i, Names.branch(i), NOW);
            }
        }
        try (var copy = new Copy(connection, "organisations.legal_entity (id, organisation_id, branch_id, name, full_name)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("entity", i), Names.id("organisation", i), Names.branch(i), "ООО " + i, "Общество " + i);
            }
        }
        try (var copy = new Copy(connection, "organisations.delivery_address (id, organisation_id, branch_id, address, created_at)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("address", i), Names.id("organisation", i), Names.branch(i), "ул. Примерная, " + i, NOW);
            }
        }
    }

    private void contracts() throws SQLException {
        try (var copy = new Copy(connection, "organisations.contract (id, organisation_id, branch_id, legal_entity_id, number, valid_from,"
                + " currency, discount_percent, payment_terms, deferral_days)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("contract", i), Names.id("organisation", i), Names.branch(i), Names.id("entity", i), i + "/25",
                        "2025-01-01", "RUB", 2, "DEFERRAL", 14);
            }
        }
        try (var copy = new Copy(connection, "pricing.contract_price_list (contract_id, organisation_id, branch_id, price_list_id, position)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("contract", i), Names.id("organisation", i), Names.branch(i), FillGoods.list(FillGoods.WHOLESALE), 1);
                copy.row(Names.id("contract", i), Names.id("organisation", i), Names.branch(i), FillGoods.list(FillGoods.BASE), 2);
            }
        }
    }

    private void people() throws SQLException {
        try (var copy = new Copy(connection, "access.person (id, login, name, password_hash, created_at)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("person", i), login(i), "Покупатель " + i, passwordHash, NOW);
            }
        }
        try (var copy = new Copy(connection, "access.role_grant (id, person_id, role, organisation_id, granted_at)")) {
            for (int i = 0; i < size.organisations(); i++) {
                copy.row(Names.id("grant", i), Names.id("person", i), "BUYER", Names.id("organisation", i), NOW);
            }
        }
    }

    private void prices() throws SQLException {
        try (var copy = new Copy(connection, "pricing.personal_price (organisation_id, branch_id, variant_id, valid_from, amount, currency)")) {
            for (int i = 0; i < size.organisations(); i++) {
                for (int k = 0; k < PERSONAL_PRICES; k++) {
                    var variant = products.get((i * 31 + k * 977) % products.size()).variants().getFirst();
                    copy.row(Names.id("organisation", i), Names.branch(i), variant.id(), "2025-06-01", variant.price(), "RUB");
                }
            }
        }
    }

    private void exchange() throws SQLException {
        try (var copy = new Copy(connection, "integrations.exchange_account (id, login, name, password_hash, branch_id, created_at)")) {
            copy.row(Names.id("exchange", 0), EXCHANGE_LOGIN, "Bench", passwordHash, Names.id("branch", 0), NOW);
        }
    }
}
