package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.kabinet.architecture.bad.BadDomain;
import org.kabinet.architecture.bad.BadEvent;
import org.kabinet.architecture.bad.Busybody;
import org.kabinet.architecture.bad.SqlAnywhere;
import org.kabinet.architecture.bad.WallClock;

class CodeLawsTests {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kabinet");

    @Test
    void sql_is_written_in_repositories_and_queries_only() {
        holds(CodeLaws.jooqIsConfined());
        finds(CodeLaws.jooqIsConfined(), SqlAnywhere.class);
    }

    @Test
    void rules_and_state_know_neither_container_nor_database() {
        holds(CodeLaws.domainIsPlain());
        finds(CodeLaws.domainIsPlain(), BadDomain.class);
    }

    @Test
    void time_comes_from_the_clock() {
        holds(CodeLaws.timeComesFromTheClock());
        finds(CodeLaws.timeComesFromTheClock(), WallClock.class);
    }

    @Test
    void events_are_records_of_ids_and_facts() {
        holds(CodeLaws.eventsAreRecordsOfFacts());
        finds(CodeLaws.eventsAreRecordsOfFacts(), BadEvent.class, BadEvent.Changed.class);
    }

    @Test
    void nobody_has_more_than_seven_collaborators() {
        holds(CodeLaws.collaboratorsAreFew());
        finds(CodeLaws.collaboratorsAreFew(), Busybody.class);
    }

    @Test
    void most_types_are_seen_by_their_own_package_only() {
        assertThat(CodeLaws.packagePrivateShare(MAIN)).isGreaterThanOrEqualTo(0.6);
        assertThat(CodeLaws.packagePrivateShare(new ClassFileImporter().importPackages("org.kabinet.architecture.bad")))
                .isLessThan(0.6);
    }

    private static void holds(ArchRule law) {
        assertThat(CodeLaws.violations(law, MAIN)).isEmpty();
    }

    private static void finds(ArchRule law, Class<?>... bad) {
        assertThat(CodeLaws.violations(law, new ClassFileImporter().importClasses(bad)))
                .isNotEmpty();
    }
}
