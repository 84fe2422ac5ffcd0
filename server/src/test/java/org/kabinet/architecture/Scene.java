package org.kabinet.architecture;

import static org.kabinet.jooq.access.Tables.BULK_INVITATION;
import static org.kabinet.jooq.access.Tables.BULK_LINE;
import static org.kabinet.jooq.access.Tables.PASSKEY;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.REGISTRATION;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;
import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_FILE;
import static org.kabinet.jooq.catalogue.Tables.VARIANT;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_SESSION;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_STEP;
import static org.kabinet.jooq.ordering.Tables.STAGE;
import static org.kabinet.jooq.pricing.Tables.PERSONAL_PRICE;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kabinet.access.token.Program;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.Reading;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;

/**
 * One customer with everything that belongs to it, and everybody who might want to look. Whatever is the customer's own carries
 * {@link #SECRET} in its words or {@link #SECRET_PRICE} in its figures.
 */
final class Scene {
    static final String SECRET = "K7F9";
    static final String SECRET_PRICE = "7341.13";

    /** What only those know who see the order: a colleague who sees their own orders does not. */
    static final String SECRET_ORDER = "Q4T8";

    /** Those who come with something that is no entry to the API: they may what anybody may, and no more. */
    static final Set<String> NOBODIES = Set.of("exchangeAccount", "revokedSession");

    /** Everybody who might look, by the name of their column in the matrix. */
    final Map<String, Http.Browser> lookers = new LinkedHashMap<>();

    /** What stands for a path parameter, by the path up to it. */
    final Map<String, UUID> things = new LinkedHashMap<>();

    /** Bodies that must name something real, by operation. */
    final Map<String, Object> bodies = new LinkedHashMap<>();

    final Given.Customer customer;
    final UUID variant;

    private final Given given;

    Scene(Given given, Http http, CatalogueImport catalogue, Blobs blobs) {
        this.given = given;
        UUID here = given.branch("AAA");
        UUID there = given.branch("BBB");
        customer = given.company(here, "Zaborona " + SECRET);
        variant = good(catalogue);
        personalPrice();
        people(http, here, there);
        things(here);
        files(blobs);
    }

    private UUID good(CatalogueImport catalogue) {
        var run = new ImportRun(UUID.randomUUID(), new Reading(UUID.randomUUID()), "scene", false);
        var good = new IncomingGood(
                1, "good-1", false, null, "A-1", "Gloves", null, null, null, null, null, null, null, "20", null, null,
                null, null, null, null, null, null, null, null, null, null);
        return given.asSystem(sql -> {
            catalogue.goods(run, List.of(good));
            catalogue.finish(run);
            return sql.select(VARIANT.ID)
                    .from(VARIANT)
                    .join(PRODUCT)
                    .on(PRODUCT.ID.eq(VARIANT.PRODUCT_ID))
                    .fetchSingle()
                    .value1();
        });
    }

    private void personalPrice() {
        given.asSystem(sql -> sql.insertInto(PERSONAL_PRICE)
                .set(PERSONAL_PRICE.ORGANISATION_ID, customer.id())
                .set(PERSONAL_PRICE.BRANCH_ID, customer.branchId())
                .set(PERSONAL_PRICE.VARIANT_ID, variant)
                .set(PERSONAL_PRICE.VALID_FROM, LocalDate.of(2020, 1, 1))
                .set(PERSONAL_PRICE.AMOUNT, new BigDecimal(SECRET_PRICE))
                .set(PERSONAL_PRICE.CURRENCY, "RUB")
                .execute());
    }

    private void people(Http http, UUID here, UUID there) {
        var stranger = given.company(here, "Stranger");
        var buyer = given.member(customer, Role.BUYER);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.NAME, "Buyer " + SECRET)
                .where(PERSON.ID.eq(buyer.id()))
                .execute());
        things.put("people", buyer.id());
        lookers.put("anonymous", http.anonymous());
        lookers.get("anonymous").get("/api/v1/session");
        lookers.put("buyer", http.signedIn(buyer));
        var opened = lookers.get("buyer").get("/api/v1/session/all").body().at("/0/id");
        var device = lookers.get("buyer").get("/api/v1/session/devices").body().at("/0/id");
        things.put("session/devices", UUID.fromString(device.asString()));
        things.put("session/all", UUID.fromString(opened.asString()));
        things.put("session/passkeys", passkey(buyer));
        things.put("people/" + buyer.id() + "/sessions", UUID.fromString(opened.asString()));
        lookers.put("accountant", http.signedIn(given.member(customer, Role.ACCOUNTANT)));
        lookers.put("warehouseWorker", http.signedIn(given.member(customer, Role.WAREHOUSE_WORKER)));
        var companyAdministrator = given.member(customer, Role.COMPANY_ADMINISTRATOR);
        lookers.put("companyAdministrator", http.signedIn(companyAdministrator));
        bulkInvitation(companyAdministrator.id());
        lookers.put("stranger", http.signedIn(given.member(stranger, Role.COMPANY_ADMINISTRATOR, Role.BUYER)));
        lookers.put(
                "otherLegalEntity",
                http.signedIn(given.memberOf(given.anotherEntity(customer, "Another"), Role.BUYER)));
        lookers.put("ownRecords", http.signedIn(given.scoped(given.member(customer, Role.BUYER), Scope.OWN)));
        lookers.put("manager", http.signedIn(given.staff(here, Role.MANAGER)));
        lookers.put("ownClients", http.signedIn(given.scoped(given.staff(here, Role.MANAGER), Scope.OWN)));
        lookers.put("farManager", http.signedIn(given.staff(there, Role.MANAGER)));
        lookers.put("forwarder", http.signedIn(given.staff(here, Role.FORWARDER)));
        lookers.put("supervisor", http.signedIn(given.overseer(Role.SUPERVISOR)));
        lookers.put("administrator", http.signedIn(given.overseer(Role.ADMINISTRATOR)));
        lookers.put("exchangeAccount", http.anonymous().always("Authorization", basic("1c", Given.PASSWORD)));
        lookers.get("exchangeAccount").get("/api/v1/session");
        lookers.put("revokedSession", revoked(http));
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A browser that has what was a session of the customer's buyer, until somebody ended it from elsewhere. */
    private Http.Browser revoked(Http http) {
        var buyer = given.member(customer, Role.BUYER, Role.COMPANY_ADMINISTRATOR);
        var browser = http.signedIn(buyer);
        if (browser.get("/api/v1/orders").status() != 200) {
            throw new IllegalStateException("there was no session to end");
        }
        given.asSystem(sql -> sql.execute(
                "delete from platform.spring_session where principal_name = ?",
                buyer.id().toString()));
        return browser;
    }

    private UUID passkey(Given.Person owner) {
        var id = UUID.randomUUID();
        given.asSystem(sql -> sql.insertInto(PASSKEY)
                .set(PASSKEY.ID, id)
                .set(PASSKEY.PERSON_ID, owner.id())
                .set(PASSKEY.CREDENTIAL_ID, new byte[] {1})
                .set(PASSKEY.PUBLIC_KEY, new byte[] {1})
                .set(PASSKEY.SIGN_COUNT, 0L)
                .set(PASSKEY.BACKUP_ELIGIBLE, false)
                .set(PASSKEY.NAME, "Notebook " + SECRET)
                .set(PASSKEY.CREATED_AT, Instant.parse("2026-01-01T00:00:00Z"))
                .execute());
        return id;
    }

    private void things(UUID here) {
        things.put("branches", here);
        things.put("organisations", customer.id());
        things.put("legal-entities", customer.legalEntityId());
        things.put("contracts", customer.contractId());
        things.put("carts", customer.contractId());
        things.put("addresses", customer.addressId());
        things.put(
                "offers",
                given.asSystem(sql ->
                        sql.select(PRODUCT.ID).from(PRODUCT).fetchSingle().value1()));
        things.put("stages", stage("placed"));
        exchange();
        invitation();
        registration();
        role();
        token();
        team();
        substitution();
        things.put("orders", order());
        bodies.put("moveOrder", Map.of("stageId", stage("manufacturing")));
    }

    private void files(Blobs blobs) {
        var content =
                new ByteArrayInputStream("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        var blob = given.asSystem(sql -> blobs.save(content, "gloves.svg", "image/svg+xml"))
                .id();
        things.put("pictures", UUID.randomUUID());
        things.put("product-files", UUID.randomUUID());
        given.asSystem(sql -> sql.insertInto(PICTURE)
                .set(PICTURE.ID, things.get("pictures"))
                .set(PICTURE.PRODUCT_ID, things.get("offers"))
                .set(PICTURE.FILE_NAME, "gloves.svg")
                .set(PICTURE.BLOB_ID, blob)
                .execute());
        given.asSystem(sql -> sql.insertInto(PRODUCT_FILE)
                .set(PRODUCT_FILE.ID, things.get("product-files"))
                .set(PRODUCT_FILE.PRODUCT_ID, things.get("offers"))
                .set(PRODUCT_FILE.KIND, "OTHER")
                .set(PRODUCT_FILE.FILE_NAME, "gloves.svg")
                .set(PRODUCT_FILE.TITLE, "Drawing")
                .set(PRODUCT_FILE.BLOB_ID, blob)
                .execute());
    }

    private void exchange() {
        var account = UUID.randomUUID();
        var session = UUID.randomUUID();
        var step = UUID.randomUUID();
        var at = Instant.parse("2026-01-01T00:00:00Z");
        given.asSystem(sql -> sql.insertInto(EXCHANGE_ACCOUNT)
                .set(EXCHANGE_ACCOUNT.ID, account)
                .set(EXCHANGE_ACCOUNT.LOGIN, "1c")
                .set(EXCHANGE_ACCOUNT.NAME, "1C " + SECRET)
                .set(EXCHANGE_ACCOUNT.PASSWORD_HASH, given.passwordHash())
                .set(EXCHANGE_ACCOUNT.CREATED_AT, at)
                .execute());
        given.asSystem(sql -> sql.insertInto(EXCHANGE_SESSION)
                .set(EXCHANGE_SESSION.ID, session)
                .set(EXCHANGE_SESSION.ACCOUNT_ID, account)
                .set(EXCHANGE_SESSION.KIND, "CATALOG")
                .set(EXCHANGE_SESSION.STATE, "DONE")
                .set(EXCHANGE_SESSION.STARTED_AT, at)
                .set(EXCHANGE_SESSION.TOUCHED_AT, at)
                .execute());
        given.asSystem(sql -> sql.insertInto(EXCHANGE_STEP)
                .set(EXCHANGE_STEP.ID, step)
                .set(EXCHANGE_STEP.SESSION_ID, session)
                .set(EXCHANGE_STEP.MODE, "import")
                .set(EXCHANGE_STEP.STATE, "DONE")
                .set(EXCHANGE_STEP.STARTED_AT, at)
                .execute());
        things.put("exchange/accounts", account);
        things.put("exchange/sessions", session);
        things.put("exchange/steps", step);
    }

    private void invitation() {
        var grants = List.of(Map.of("role", "BUYER", "organisationId", customer.id()));
        var invited = lookers.get("companyAdministrator")
                .post(
                        "/api/v1/invitations",
                        Map.of("email", "newcomer@test.kabinet", "name", "Newcomer " + SECRET, "grants", grants));
        things.put("invitations", UUID.fromString(invited.body().path("id").asString()));
        bodies.put("invitePerson", Map.of("email", "another@test.kabinet", "grants", grants));
    }

    private void bulkInvitation(UUID broughtBy) {
        var id = UUID.randomUUID();
        given.asSystem(sql -> sql.insertInto(BULK_INVITATION)
                .set(BULK_INVITATION.ID, id)
                .set(BULK_INVITATION.ORGANISATION_ID, customer.id())
                .set(BULK_INVITATION.FILE_NAME, "people " + SECRET + ".xlsx")
                .set(BULK_INVITATION.LANGUAGE, "ru")
                .set(BULK_INVITATION.CABINET, "CUSTOMER")
                .set(BULK_INVITATION.CREATED_BY, broughtBy)
                .set(BULK_INVITATION.CREATED_AT, Instant.parse("2026-01-01T00:00:00Z"))
                .execute());
        given.asSystem(sql -> sql.insertInto(BULK_LINE)
                .set(BULK_LINE.BULK_ID, id)
                .set(BULK_LINE.LINE, 2)
                .set(BULK_LINE.EMAIL, "guest@test.kabinet")
                .set(BULK_LINE.NAME, "Guest " + SECRET)
                .set(BULK_LINE.ROLES, "Buyer")
                .set(BULK_LINE.INN, "")
                .set(BULK_LINE.OUTCOME, "MEMBER")
                .set(BULK_LINE.INVITATION_ID, UUID.randomUUID())
                .execute());
        things.put("bulk-invitations", id);
    }

    private void role() {
        var role = Map.of("likeness", "BUYER", "organisationId", customer.id(), "name", "Role " + SECRET);
        var made = lookers.get("companyAdministrator").post("/api/v1/roles", role);
        things.put("roles", UUID.fromString(made.body().path("id").asString()));
        bodies.put("makeRole", role);
        bodies.put("simulate", Map.of("personId", things.get("people")));
    }

    private void token() {
        var wanted = Program.wanted(customer);
        wanted.put("name", "Token " + SECRET);
        var made = lookers.get("companyAdministrator").post("/api/v1/tokens", wanted);
        things.put("tokens", UUID.fromString(made.body().path("id").asString()));
        bodies.put("makeToken", wanted);
    }

    private void team() {
        var wanted = Map.of(
                "organisationId", customer.id(), "name", "Team " + SECRET, "members", List.of(things.get("people")));
        var made = lookers.get("companyAdministrator").post("/api/v1/teams", wanted);
        things.put("teams", UUID.fromString(made.body().path("id").asString()));
        bodies.put("makeTeam", wanted);
    }

    private void substitution() {
        var at = Instant.parse("2099-01-01T00:00:00Z");
        var substitute = given.member(customer, Role.BUYER).id();
        var id = UUID.randomUUID();
        given.asSystem(sql -> sql.insertInto(SUBSTITUTION)
                .set(SUBSTITUTION.ID, id)
                .set(SUBSTITUTION.ORGANISATION_ID, customer.id())
                .set(SUBSTITUTION.ABSENT_ID, things.get("people"))
                .set(SUBSTITUTION.ABSENT_NAME, "Buyer " + SECRET)
                .set(SUBSTITUTION.SUBSTITUTE_ID, substitute)
                .set(SUBSTITUTION.SUBSTITUTE_NAME, "Another " + SECRET)
                .set(SUBSTITUTION.FIRST_DAY, LocalDate.of(2099, 1, 1))
                .set(SUBSTITUTION.LAST_DAY, LocalDate.of(2099, 1, 1))
                .set(SUBSTITUTION.BEGINS_AT, at)
                .set(SUBSTITUTION.ENDS_AT, at.plusSeconds(86_400))
                .set(SUBSTITUTION.ARRANGED_BY, things.get("people"))
                .set(SUBSTITUTION.ARRANGED_BY_NAME, "Buyer " + SECRET)
                .set(SUBSTITUTION.CREATED_AT, at)
                .execute());
        things.put("substitutions", id);
        bodies.put(
                "arrangeSubstitution",
                Map.of("absentId", things.get("people"), "substituteId", substitute, "organisationId", customer.id()));
    }

    private void registration() {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-01-01T00:00:00Z");
        given.asSystem(sql -> sql.insertInto(REGISTRATION)
                .set(REGISTRATION.ID, id)
                .set(REGISTRATION.KIND, "COMPANY")
                .set(REGISTRATION.EMAIL, "applicant@test.kabinet")
                .set(REGISTRATION.NAME, "Applicant " + SECRET)
                .set(REGISTRATION.INN, "7707083893")
                .set(REGISTRATION.LANGUAGE, "ru")
                .set(REGISTRATION.BRANCH_ID, customer.branchId())
                .set(REGISTRATION.ORGANISATION_ID, customer.id())
                .set(REGISTRATION.STATE, "WAITING")
                .set(REGISTRATION.KEY_HASH, new byte[] {1})
                .set(REGISTRATION.KEY_EXPIRES_AT, at)
                .set(REGISTRATION.CREATED_AT, at)
                .execute());
        things.put("registrations", id);
    }

    private UUID stage(String code) {
        return given.asSystem(sql -> sql.select(STAGE.ID)
                .from(STAGE)
                .where(STAGE.CODE.eq(code))
                .fetchSingle()
                .value1());
    }

    private UUID order() {
        var id = UUID.randomUUID();
        var body = Map.of(
                "id", id,
                "contractId", customer.contractId(),
                "deliveryAddressId", customer.addressId(),
                "comment", "Comment " + SECRET + SECRET_ORDER,
                "lines", List.of(Map.of("variantId", variant, "quantity", "2")));
        var answer = lookers.get("buyer").post("/api/v1/orders", body);
        if (answer.status() != 201) {
            throw new IllegalStateException("no order to look at: " + answer);
        }
        return UUID.fromString(answer.body().path("id").asString());
    }
}
