package org.kabinet.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.offerWithArticle;
import static org.kabinet.catalogue.Incoming.stock;
import static org.kabinet.catalogue.Incoming.warehouse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What comes by the hundred thousand is checked a portion at a time, and no less strictly; what is derived from it keeps in step. */
@KabinetTest
class ReferencesTests {

    private static Assortment assortment;

    @Autowired
    private Given given;

    @BeforeAll
    static void fill(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
        assortment.warehouses(warehouse("msk", "Москва"));
        assortment.goods(good("saw", "Ножовка садовая").article("S-77"));
        assortment.offers(offerWithArticle("saw#1", "S-77-1", "4600000000031"));
        assortment.stock(stock("saw#1", "msk", "3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into catalogue.variant (id, product_id, plain) values (uuidv7(), uuidv7(), false)",
                "insert into catalogue.stock select id, uuidv7(), 1, null, now() from catalogue.variant where external_id = 'saw#1'",
                "insert into catalogue.stock select uuidv7(), id, 1, null, now() from catalogue.warehouse",
                "update catalogue.variant set product_id = uuidv7() where external_id = 'saw#1'",
                "update catalogue.stock set warehouse_id = uuidv7()",
                "delete from catalogue.product where external_id = 'saw'",
                "delete from catalogue.variant where external_id = 'saw#1'",
                "delete from catalogue.warehouse where external_id = 'msk'",
                "update catalogue.warehouse set id = uuidv7() where external_id = 'msk'"
            })
    void nothingNamesWhatIsNotThere(String statement) {
        assertThatThrownBy(() -> given.asSystem(sql -> sql.execute(statement)))
                .rootCause()
                .hasMessageContaining("catalogue.");
    }

    @Test
    void aVariantThatComesOrGoesTakesItsWordsAlongAndLeavesTheGoodsOwn() {
        assortment.goods(good("axe", "Колун кованый").article("AX-5").describedAs("Рукоять из ясеня"));
        assortment.offers(offerWithArticle("axe#1", "AX-5-LONG", "4600000000048"));
        assertThat(assortment.find("ax5long")).containsExactly("Колун кованый");
        assertThat(assortment.find("ясень")).containsExactly("Колун кованый");
        assortment.offers(offerWithArticle("axe#1", "AX-5-SHORT", "4600000000048"));
        assertThat(assortment.find("ax5short")).containsExactly("Колун кованый");
        assertThat(assortment.find("ax5long")).isEmpty();
        assertThat(assortment.find("ясень")).containsExactly("Колун кованый");
        assortment.goods(good("axe", "Колун литой").article("AX-5").describedAs("Рукоять из бука"));
        assertThat(assortment.find("ax5short бук")).containsExactly("Колун литой");
        assertThat(assortment.find("ясень")).isEmpty();
    }

    @Test
    void newWordsAreFoundBeforeTheyArePutInTheirPlacesAndAfter() {
        assortment.goods(good("rake", "Грабли веерные"));
        assertThat(assortment.find("веерные")).containsExactly("Грабли веерные");
        given.asSystem(sql -> sql.fetch("select catalogue.place_words()"));
        assertThat(assortment.find("веерные")).containsExactly("Грабли веерные");
    }

    @Test
    void theEndOfAFileTellsHowFarItHasCome() {
        var run = Incoming.changes();
        List<String> told = new ArrayList<>();
        given.asSystem(sql -> {
            var intake = assortment.intake();
            intake.goods(
                    run,
                    List.of(good("hoe", "Тяпка").come(), good("spade", "Лопата").come()));
            intake.finish(run, (done, total) -> told.add(done + " of " + total));
            return true;
        });
        assertThat(told).containsExactly("0 of 2", "2 of 2");
    }

    @Test
    void aVariantThatIsOnlyCalledOtherwiseDoesNotMakeItsGoodBeListedAnew() {
        assortment.goods(good("vice", "Тиски"));
        assortment.offers(offerWithArticle("vice#1", "V-1", "4600000000055"));
        var run = Incoming.changes();
        var renamed = new IncomingOffer(1, "vice#1", false, null, "Тиски слесарные", null, null);
        Integer extent = given.asSystem(sql -> {
            assortment.intake().offers(run, List.of(renamed));
            int noted =
                    sql.fetchSingle("select extent from catalogue.listing_due").get("extent", int.class);
            assortment.intake().finish(run);
            return noted;
        });
        assertThat(extent).isZero();
        assertThat(assortment.find("v1")).containsExactly("Тиски");
    }
}
