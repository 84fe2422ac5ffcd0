package org.kabinet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.organisations.Tables.BRANCH;

import org.junit.jupiter.api.Test;
import org.kabinet.platform.database.StartupFailure;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class DemoElsewhereTests {
    @Autowired
    private LoadDemo load;

    @Autowired
    private Given given;

    @Test
    void a_database_with_another_company_is_left_alone() {
        given.branch("OWN");

        assertThatThrownBy(() -> load.with("hash", line -> {}))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("empty database");
        assertThat(given.<Integer>asSystem(sql -> sql.fetchCount(BRANCH))).isEqualTo(1);
    }
}
