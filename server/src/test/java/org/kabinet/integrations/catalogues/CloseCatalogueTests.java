package org.kabinet.integrations.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.CarriedSource;
import org.kabinet.catalogue.CarriedSources;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.integrations.IntegrationsProblem;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
class CloseCatalogueTests {
    @Autowired
    private CatalogueRepository catalogues;

    @Autowired
    private ExchangeJournal journal;

    @Autowired
    private Ids ids;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Goods of which an import that ends while somebody presses the button leaves more in this catalogue alone. */
    private static final class Shelf implements CarriedSources {
        private int onlyHere = 2;

        @Override
        public List<CarriedSource> list() {
            return List.of(new CarriedSource("old", 5, onlyHere));
        }

        @Override
        public ImportCounts close(UUID runId, String source) {
            throw new AssertionError("closed " + onlyHere);
        }
    }

    @Test
    void nothing_is_closed_if_an_import_ends_between_the_look_and_the_button() {
        Shelf shelf = new Shelf();
        ImportsAtRest importEndsJustNow = () -> {
            shelf.onlyHere = 5;
            return true;
        };
        var close = new CloseCatalogue(new ReadCatalogues(shelf, catalogues), shelf, importEndsJustNow, journal);
        Actor administrator = new Actor(
                ActorKind.ALL, ids.next(), "A", List.of(), List.of(), List.of(), Set.of(Role.ADMINISTRATOR), null);
        assertThatThrownBy(() -> Actors.callAs(
                        administrator,
                        () -> new TransactionTemplate(transactions).execute(status -> close.of("old", 2))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(IntegrationsProblem.CATALOGUE_CHANGED));
    }
}
