package org.kabinet.demo;

import static org.kabinet.jooq.catalogue.Tables.PRODUCT_PROPERTY;
import static org.kabinet.jooq.catalogue.Tables.PROPERTY;
import static org.kabinet.jooq.catalogue.Tables.PROPERTY_CHOICE;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.jooq.Field;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.seed.FixedId;

/** The properties of the goods as rows. */
final class PropertyRows {
    private static final Field<?>[] PROPERTY_COLUMNS = {
        PROPERTY.ID, PROPERTY.EXTERNAL_ID, PROPERTY.NAME, PROPERTY.KIND, PROPERTY.FACET, PROPERTY.POSITION
    };
    private static final Field<?>[] PROPERTY_CHOICE_COLUMNS = {
        PROPERTY_CHOICE.ID, PROPERTY_CHOICE.PROPERTY_ID, PROPERTY_CHOICE.EXTERNAL_ID, PROPERTY_CHOICE.VALUE
    };
    private static final Field<?>[] PRODUCT_PROPERTY_COLUMNS = {
        PRODUCT_PROPERTY.PRODUCT_ID, PRODUCT_PROPERTY.PROPERTY_ID, PRODUCT_PROPERTY.VALUE
    };

    private static final Set<String> DETAILS =
            Set.of("ГОСТ", "В наборе", "В упаковке", "Срок годности", "Гарантия", "Комплект");

    private final Assortment assortment;
    private final Map<String, SequencedSet<String>> values = new LinkedHashMap<>();

    PropertyRows(Assortment assortment) {
        this.assortment = assortment;
        for (Good good : assortment.goods()) {
            good.properties()
                    .forEach((name, value) -> values.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(value));
        }
    }

    List<BulkInsert> all() {
        return List.of(properties(), choices(), ofGoods());
    }

    private BulkInsert properties() {
        var rows = BulkInsert.into(PROPERTY, PROPERTY_COLUMNS);
        int position = 0;
        for (String name : values.keySet()) {
            position += 10;
            var id = FixedId.of("property", name);
            rows.row(id, id, name, numeric(name) ? "NUMBER" : "CHOICE", !DETAILS.contains(name), position);
        }
        return rows;
    }

    private BulkInsert choices() {
        var rows = BulkInsert.into(PROPERTY_CHOICE, PROPERTY_CHOICE_COLUMNS);
        values.forEach((name, choices) -> {
            if (!numeric(name)) {
                for (String choice : choices) {
                    var id = FixedId.of("choice", name + '/' + choice);
                    rows.row(id, FixedId.of("property", name), id, choice);
                }
            }
        });
        return rows;
    }

    private BulkInsert ofGoods() {
        var rows = BulkInsert.into(PRODUCT_PROPERTY, PRODUCT_PROPERTY_COLUMNS);
        for (Good good : assortment.goods()) {
            good.properties().forEach((name, value) -> rows.row(good.id(), FixedId.of("property", name), value));
        }
        return rows;
    }

    private boolean numeric(String name) {
        return values.getOrDefault(name, new LinkedHashSet<>()).stream()
                .allMatch(value -> value.matches("\\d+(\\.\\d+)?"));
    }
}
