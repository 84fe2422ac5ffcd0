package org.kabinet.integrations.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "import0_1.xml, import0_1.xml",
        "import_files/5c/a.jpg, import_files/5c/a.jpg",
        "import_files\\5c\\a.jpg, import_files/5c/a.jpg",
        "C:\\v8_8789_c.xml, v8_8789_c.xml",
        "/tmp/import.xml, tmp/import.xml",
        "./a//b.xml, a/b.xml",
        "webdata/000000001/goods/1/import___5c.xml, webdata/000000001/goods/1/import___5c.xml"
    })
    void differentSpellingsAreTheSamePlace(String sent, String meant) {
        assertThat(FileName.of(sent)).map(FileName::value).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "/",
                "..",
                "../a.xml",
                "a/../../b.xml",
                "..\\a",
                "a\u0000b",
                "a\nb",
                "ab:c.xml",
                "a|b",
                "con?"
            })
    void whatLeadsElsewhereOrIsNoNameIsNone(String sent) {
        assertThat(FileName.of(sent)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMPORT.XML", "a.xml"})
    void recordsAreKnownByTheirEnding(String name) {
        assertThat(FileName.of(name))
                .hasValueSatisfying(it -> assertThat(it.isXml()).isTrue());
    }
}
