package org.kabinet.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.kabinet.Kabinet;
import org.kabinet.architecture.bad.modules.BadHouse;
import org.springframework.modulith.core.ApplicationModules;

class ModuleLawsTests {
    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(Kabinet.class).verify();
    }

    @Test
    void modules_that_use_each_other_are_found() {
        var bad = ApplicationModules.of(BadHouse.class, (ImportOption) _ -> true);

        assertThat(bad.detectViolations().getMessages()).isNotEmpty();
    }

    @Test
    void capabilities_inside_a_module_have_no_cycles() {
        var main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kabinet");
        assertThat(CodeLaws.violations(acyclic("org.kabinet.(*).(*).."), main)).isEmpty();

        var bad = new ClassFileImporter().importPackages("org.kabinet.architecture.bad.modules");
        assertThat(CodeLaws.violations(acyclic("org.kabinet.architecture.bad.(*).(*).."), bad))
                .isNotEmpty();
    }

    private static ArchRule acyclic(String capabilities) {
        return slices().matching(capabilities).should().beFreeOfCycles().allowEmptyShould(true);
    }
}
