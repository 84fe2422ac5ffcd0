package org.kabinet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTests {
    @Test
    void it_is_written_one_way_and_read_in_ones_own_letters() {
        assertThat(MailDomain.of(" @Company.RU ")).contains(new MailDomain("company.ru"));
        assertThat(MailDomain.of("Склад.рф")).contains(new MailDomain("xn--80aiqe2a.xn--p1ai"));
        assertThat(MailDomain.readable("xn--80aiqe2a.xn--p1ai")).isEqualTo("склад.рф");
        assertThat(MailDomain.ofAddress("Ivan@Company.ru")).contains(new MailDomain("company.ru"));
        assertThat(MailDomain.ofAddress("\"a@b\"@company.ru")).contains(new MailDomain("company.ru"));
        assertThat(MailDomain.ofAddress("ivan")).isEmpty();
        assertThat(MailDomain.ofAddress("@company.ru")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ru",
                "company",
                "-a.ru",
                "a-.ru",
                "a..ru",
                "a b.ru",
                "a@b.ru",
                "127.0.0.1",
                "a.ru.",
                "*.ru",
                "a_b.ru"
            })
    void what_can_be_no_domain_is_none(String written) {
        assertThat(MailDomain.of(written)).isEmpty();
    }
}
