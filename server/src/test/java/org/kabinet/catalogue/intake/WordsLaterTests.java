package org.kabinet.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.group;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What came by the thousand stands in lists at once; it is found by its words soon afterwards, and nothing of it is forgotten. */
@KabinetTest
class WordsLaterTests {

    private static final int MANY = 2001;

    private static Assortment assortment;

    @Autowired
    private Given given;

    @Autowired
    private DueRepository due;

    @BeforeAll
    static void open(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
        assortment.groups(group("later", null, "Потом"));
    }

    @Test
    void manyGoodsAreListedAtOnceAndFoundLater() {
        given.asSystem(sql -> {
            arrive("ящерица");
            assertThat(listed(sql, "ящерица")).isEqualTo(MANY);
            assertThat(waiting(sql)).isEqualTo(MANY);
            assertThat(worded(sql, "ящериц")).isZero();
            return MANY;
        });

        catchUp();

        assertThat(given.<Integer>asSystem(WordsLaterTests::waiting)).isZero();
        assertThat(given.<Integer>asSystem(sql -> worded(sql, "ящериц"))).isEqualTo(MANY);
        assertThat(assortment.names(Assortment.matching("ящерица", ProductSort.RELEVANCE)))
                .isNotEmpty();

        given.asSystem(sql -> {
            arrive("саламандра");
            return MANY;
        });
        catchUp();
        assertThat(given.<Integer>asSystem(sql -> worded(sql, "ящериц"))).isZero();
        assertThat(given.<Integer>asSystem(sql -> worded(sql, "саламандр"))).isEqualTo(MANY);
    }

    @Test
    void wordsAreWrittenByOneAtATime() {
        given.asSystem(sql -> {
            arrive("тритон");
            assertThat(CompletableFuture.supplyAsync(() -> given.<Integer>asSystem(other -> due.catchUpWords()))
                            .join())
                    .isZero();
            return MANY;
        });
        catchUp();
        assertThat(given.<Integer>asSystem(sql -> worded(sql, "тритон"))).isEqualTo(MANY);
    }

    private void catchUp() {
        int found;
        do {
            found = given.<Integer>asSystem(sql -> due.catchUpWords());
        } while (found > 0 || given.<Integer>asSystem(WordsLaterTests::waiting) > 0);
    }

    private static void arrive(String name) {
        CatalogueImport intake = assortment.intake();
        var run = Incoming.changes();
        List<IncomingGood> all = IntStream.range(0, MANY)
                .mapToObj(i -> good("later-" + i, name + " " + i).in("later").come())
                .toList();
        intake.goods(run, all);
        intake.finish(run);
    }

    private static int waiting(DSLContext sql) {
        return count(sql, "select count(*) from catalogue.words_due");
    }

    private static int listed(DSLContext sql, String name) {
        return count(sql, "select count(*) from catalogue.listing where name like '" + name + "%'");
    }

    private static int worded(DSLContext sql, String word) {
        return count(sql, "select count(*) from catalogue.listing_words where search @@ '" + word + "'::tsquery");
    }

    private static int count(DSLContext sql, String query) {
        return sql.fetchSingle(query).get(0, int.class);
    }
}
