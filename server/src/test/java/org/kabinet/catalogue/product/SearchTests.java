package org.kabinet.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.offerWithArticle;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.catalogue.ArticleKey;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.Incoming;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KabinetTest
class SearchTests {

    private static final String GLOVES = "Перчатки нитриловые «Норд»";
    private static final String BOOTS = "Ботинки утеплённые зимние";
    private static final String INSOLE = "Стелька для обуви";
    private static final String DRILL = "Дрель ударная Makita";

    private static Assortment assortment;

    @Autowired
    private Given given;

    @BeforeAll
    static void fill(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
        assortment.properties(Incoming.property("material", "Материал"));
        assortment.goods(
                good("gloves", GLOVES)
                        .article("KT-INS114")
                        .with("material", "нитрил")
                        .inEnglish("Nitrile gloves Nord"),
                good("boots", BOOTS).article("НГ-410/8").describedAs("<p>Подошва из <b>полиуретана</b></p>"),
                good("insole", INSOLE).article("410").barcodes("4600000000017"),
                good("drill", DRILL).brand("Makita").article("HP-1640"));
        assortment.offers(offerWithArticle("gloves#9", "KT-INS114-9", "4600000000024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "перчатки",
                "перчаток",
                "Перчаткой",
                "нитриловая перчатка",
                "перчатки для",
                "ПЕРЧ",
                "перчатки нор"
            })
    void findsWordsInAnyFormAndTheLastOneUnfinished(String typed) {
        assertThat(assortment.find(typed)).contains(GLOVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"утепленные", "утеплённые", "УТЕПЛЁННЫХ ботинок"})
    void takesYoForYe(String typed) {
        assertThat(assortment.find(typed)).containsExactly(BOOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glove", "gloves nitrile", "Nord"})
    void findsEnglishNames(String typed) {
        assertThat(assortment.find(typed)).containsExactly(GLOVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kt ins114", "KT-INS114", "ktins114", "кт.ins/114", "KT-INS", "ins114", "перчатки ins114"})
    void findsArticlesHoweverTheyAreWritten(String typed) {
        assertThat(assortment.find(typed)).containsExactly(GLOVES);
    }

    @Test
    void takesLookAlikeLettersForEachOther() {
        assertThat(assortment.find("HГ 410 8")).containsExactly(BOOTS);
    }

    @Test
    void findsAProductByTheArticleAndTheBarcodeOfItsVariant() {
        assertThat(assortment.find("kt-ins114-9")).containsExactly(GLOVES);
        assertThat(assortment.find("4600000000024")).containsExactly(GLOVES);
        assertThat(assortment.find("4600000000017")).containsExactly(INSOLE);
    }

    @Test
    void putsTheExactArticleFirst() {
        assertThat(assortment.find("410")).startsWith(INSOLE).contains(BOOTS);
    }

    @ParameterizedTest
    @CsvSource({
        "прчатки, Перчатки",
        "прчатки нитриловые, Перчатки",
        "gthxfnrb, Перчатки",
        "ботинкки, Ботинки",
        "ботинкки зимние, Ботинки",
        "lhtkm, Дрель",
        "makitta, Дрель"
    })
    void forgivesMistakesAndTheWrongKeyboard(String typed, String meant) {
        assertThat(assortment.find(typed)).anyMatch(name -> name.startsWith(meant));
    }

    @Test
    void looksIntoDescriptionsAndPropertiesWithoutTheirMarkup() {
        assertThat(assortment.find("полиуретан")).containsExactly(BOOTS);
        assertThat(assortment.find("нитрил")).containsExactly(GLOVES);
        assertThat(assortment.find("<b>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "' or 1=1 --", ":*", "& | !", "\\", "%", "ъъъъъъъъ", "()", "a'b:*&(c"})
    void isNotUpsetByAnything(String typed) {
        assertThat(assortment.find(typed)).isNotNull();
    }

    @Test
    void foldsArticlesInTheDatabaseAsInJava() {
        for (String article : new String[] {"KT-INS114", "НГ-410/8", "Ёлка №5", "ø12×80", "", "a_b"}) {
            String folded = given.asSystem(sql -> sql.fetchSingle("select catalogue.article_key({0})", DSL.val(article))
                    .get(0, String.class));
            assertThat(folded).isEqualTo(ArticleKey.of(article));
        }
    }
}
