package org.kabinet.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.text.Texts;

class UnitNamesTests {

    @Test
    void however_the_erp_writes_a_unit_its_code_decides() {
        assertThat(russian("796", "Штука")).isEqualTo("шт");
        assertThat(russian("715", "Пара (2 шт.)")).isEqualTo("пар");
        assertThat(russian("778", "Упаковка")).isEqualTo("упак");
        assertThat(russian("6", "Метр")).isEqualTo("м");
        assertThat(russian("796 ", "ШТ")).isEqualTo("шт");
    }

    @Test
    void a_code_of_another_book_leaves_the_name_to_decide() {
        assertThat(russian("2009", "Штука")).isEqualTo("шт");
        assertThat(russian("", "кв.м")).isEqualTo("кв.м");
        assertThat(russian("0123", "м2")).isEqualTo("м²");
    }

    @Test
    void what_nobody_knows_keeps_the_name_of_the_erp() {
        assertThat(russian("", "бухта")).isEqualTo("бухта");
        assertThat(UnitNames.in(Locale.ENGLISH, "2102", "паков")).isEqualTo("паков");
    }

    @Test
    void english_readers_read_english_units() {
        assertThat(UnitNames.in(Locale.ENGLISH, "715", "пар")).isEqualTo("pairs");
        assertThat(UnitNames.in(Locale.UK, "166", "кг")).isEqualTo("kg");
    }

    @Test
    void a_name_leads_to_its_code_and_a_code_to_its_name() {
        assertThat(UnitNames.codeOf("Пар.")).contains("715");
        assertThat(UnitNames.codeOf("бухта")).isEmpty();
        assertThat(UnitNames.nameOf("006")).contains("м");
        assertThat(UnitNames.nameOf("2009")).isEmpty();
    }

    private static String russian(String code, String name) {
        return UnitNames.in(Texts.DEFAULT, code, name);
    }
}
