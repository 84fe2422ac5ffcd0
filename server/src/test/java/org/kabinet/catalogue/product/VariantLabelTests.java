package org.kabinet.catalogue.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantLabelTests {

    @Test
    void characteristicsAreNamedInTheirOrder() {
        Map<String, String> characteristics = new LinkedHashMap<>();
        characteristics.put("Цвет", "синий");
        characteristics.put("Размер", "9");
        assertThat(VariantLabel.of(false, "Перчатки (синий, 9)", characteristics))
                .isEqualTo("синий, 9");
        assertThat(VariantLabel.fullName("Перчатки", "синий, 9")).isEqualTo("Перчатки, синий, 9");
    }

    @Test
    void withoutCharacteristicsTheErpsNameTells() {
        assertThat(VariantLabel.of(false, "Перчатки XL", Map.of())).isEqualTo("Перчатки XL");
        assertThat(VariantLabel.fullName("Перчатки", "Перчатки XL")).isEqualTo("Перчатки XL");
    }

    @Test
    void theGoodItselfHasNoLabel() {
        assertThat(VariantLabel.of(true, "Перчатки рабочие", Map.of())).isEmpty();
        assertThat(VariantLabel.fullName("Перчатки", "")).isEqualTo("Перчатки");
    }
}
