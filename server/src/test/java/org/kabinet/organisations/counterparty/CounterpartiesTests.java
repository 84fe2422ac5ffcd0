package org.kabinet.organisations.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kabinet.jooq.organisations.Tables;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.Counterparties;
import org.kabinet.organisations.CounterpartyOutcome;
import org.kabinet.organisations.CounterpartyOutcome.Change;
import org.kabinet.organisations.IncomingCounterparty;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.Organisations;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class CounterpartiesTests {

    @Autowired
    Given given;

    @Autowired
    Counterparties counterparties;

    @Autowired
    Organisations organisations;

    @Test
    void a_new_counterparty_becomes_a_customer_with_a_legal_entity_and_a_contract() {
        UUID branch = given.branch("NEW");
        CounterpartyOutcome outcome = receive(branch, company("c-1", "Ромашка", "7707083893", "773601001"));
        assertThat(outcome.change()).isEqualTo(Change.CREATED);
        UUID organisation = id(outcome.organisationId());
        var customer =
                given.asSystem(sql -> organisations.organisation(organisation).orElseThrow());
        assertThat(customer.kind()).isEqualTo(OrganisationKind.COMPANY);
        assertThat(customer.branchId()).isEqualTo(branch);
        List<ContractView> contracts = given.asSystem(sql -> organisations.contractsOf(List.of(organisation)));
        assertThat(contracts).singleElement().satisfies(contract -> {
            assertThat(contract.currency()).isEqualTo("RUB");
            assertThat(contract.number()).isEqualTo("Основной договор");
        });
        assertThat(given.asSystem(sql -> organisations.deliveryAddressesOf(organisation))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void the_same_counterparty_twice_changes_nothing_and_news_change_only_what_they_tell() {
        UUID branch = given.branch("TWO");
        CounterpartyOutcome first = receive(branch, company("c-2", "Василёк", "7736050003", "773601001"));
        assertThat(receive(branch, company("c-2", "Василёк", "7736050003", "773601001"))
                        .change())
                .isEqualTo(Change.UNCHANGED);
        IncomingCounterparty news =
                new IncomingCounterparty("c-2", "Василёк", null, null, "770001001", null, false, null, List.of());
        assertThat(receive(branch, news).change()).isEqualTo(Change.UPDATED);
        LegalEntityView entity = entity(first);
        assertThat(entity.kpp()).isEqualTo("770001001");
        assertThat(entity.inn()).isEqualTo("7736050003");
        assertThat(entity.fullName()).isEqualTo("Общество Василёк");
    }

    @Test
    void a_customer_entered_by_hand_is_recognised_by_its_tax_numbers_and_named_by_the_erp_from_then_on() {
        Given.Customer byHand = given.company(given.branch("HAND"), "Рукописный");
        given.asSystem(sql -> sql.update(Tables.LEGAL_ENTITY)
                .set(Tables.LEGAL_ENTITY.INN, "500100732259")
                .where(Tables.LEGAL_ENTITY.ID.eq(byHand.legalEntityId()))
                .execute());
        IncomingCounterparty news = company("c-3", "ИП Рукописный", "500100732259", null);
        CounterpartyOutcome outcome = receive(null, news);
        assertThat(outcome.change()).isEqualTo(Change.UPDATED);
        assertThat(outcome.organisationId()).isEqualTo(byHand.id());
        assertThat(entity(outcome).externalId()).isEqualTo("c-3");
        assertThat(receive(null, company("c-4", "Другой с тем же ИНН", "500100732259", null))
                        .change())
                .isEqualTo(Change.CREATED);
    }

    @Test
    void a_private_person_becomes_an_individual() {
        UUID branch = given.branch("IND");
        IncomingCounterparty person =
                new IncomingCounterparty("p-1", "Иванов Пётр", null, null, null, null, true, null, List.of());
        UUID id = id(receive(branch, person).organisationId());
        assertThat(given.asSystem(sql -> organisations.organisation(id).orElseThrow())
                        .kind())
                .isEqualTo(OrganisationKind.INDIVIDUAL);
    }

    @Test
    void one_that_cannot_be_taken_is_refused_and_the_others_are_not() {
        UUID branch = given.branch("REF");
        List<CounterpartyOutcome> outcomes = given.asSystem(sql -> counterparties.receive(
                branch,
                List.of(
                        company("", "Без номера", null, null),
                        company("c-5", "  ", null, null),
                        company("c-6", "Хороший", null, null),
                        company("c-6", "Хороший", null, null))));
        assertThat(outcomes)
                .extracting(CounterpartyOutcome::change)
                .containsExactly(Change.REFUSED, Change.REFUSED, Change.CREATED, Change.UNCHANGED);
        assertThat(outcomes.getFirst().refusal()).isEqualTo("counterparty-no-id");
    }

    private CounterpartyOutcome receive(@Nullable UUID branch, IncomingCounterparty news) {
        return given.asSystem(
                sql -> counterparties.receive(branch, List.of(news)).getFirst());
    }

    private LegalEntityView entity(CounterpartyOutcome outcome) {
        UUID entity = id(outcome.legalEntityId());
        return given.asSystem(sql -> organisations.legalEntity(entity).orElseThrow());
    }

    private static UUID id(@Nullable UUID id) {
        return Objects.requireNonNull(id);
    }

    private static IncomingCounterparty company(String id, String name, @Nullable String inn, @Nullable String kpp) {
        return new IncomingCounterparty(
                id,
                name,
                "Общество " + name,
                inn,
                kpp,
                null,
                false,
                "г. Москва",
                List.of(new IncomingCounterparty.IncomingAddress("г. Тверь, склад", "Пётр", null)));
    }
}
