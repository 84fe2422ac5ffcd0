package org.kabinet.integrations.commerceml.arrival;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGroup;
import org.kabinet.catalogue.IncomingProperty;
import org.kabinet.catalogue.IncomingWarehouse;
import org.kabinet.integrations.commerceml.read.ClassifierEntry;
import org.kabinet.pricing.IncomingPriceList;
import org.kabinet.pricing.PriceImport;

/** Groups, properties, warehouses, price types and units: what goods and offers refer to. */
final class ClassifierArrival {

    private final Units units;
    private final Portion<IncomingGroup> groups;
    private final Portion<IncomingProperty> properties;
    private final Portion<IncomingWarehouse> warehouses;
    private final Portion<IncomingPriceList> priceLists;
    private int position;

    ClassifierArrival(
            Units units, Tally tally, CatalogueImport catalogue, PriceImport pricing, Supplier<ImportRun> run) {
        this.units = units;
        this.groups = new Portion<>(Kind.GROUP, tally, list -> catalogue.groups(run.get(), list));
        this.properties = new Portion<>(Kind.PROPERTY, tally, list -> catalogue.properties(run.get(), list));
        this.warehouses = new Portion<>(Kind.WAREHOUSE, tally, list -> catalogue.warehouses(run.get(), list));
        this.priceLists = new Portion<>(
                Kind.PRICE_LIST, tally, list -> pricing.priceLists(run.get().reading(), list));
    }

    void add(ClassifierEntry entry) {
        switch (entry) {
            case ClassifierEntry.Group group -> groups.add(group(group));
            case ClassifierEntry.Property property -> properties.add(property(property));
            case ClassifierEntry.Warehouse warehouse ->
                warehouses.add(new IncomingWarehouse(
                        warehouse.line(),
                        warehouse.id(),
                        nameOr(warehouse.name(), warehouse.id()),
                        warehouse.address(),
                        deleted(warehouse.deleted())));
            case ClassifierEntry.PriceType type ->
                priceLists.add(new IncomingPriceList(
                        type.line(), type.id(), nameOr(type.name(), type.id()), type.currency(), type.taxIncluded()));
            case ClassifierEntry.Unit unit -> units.add(unit);
            case ClassifierEntry.Category category -> {}
        }
    }

    private IncomingGroup group(ClassifierEntry.Group group) {
        return new IncomingGroup(
                group.line(),
                group.id(),
                group.parentId(),
                nameOr(group.name(), group.id()),
                null,
                position++,
                deleted(group.deleted()));
    }

    private static IncomingProperty property(ClassifierEntry.Property property) {
        return new IncomingProperty(
                property.line(),
                property.id(),
                nameOr(property.name(), property.id()),
                null,
                kind(property),
                choices(property.choices()),
                deleted(property.deleted()));
    }

    private static IncomingProperty.Kind kind(ClassifierEntry.Property property) {
        ClassifierEntry.ValueType type = property.type();
        if (type == null) {
            boolean listed =
                    property.choices() != null && property.choices().stream().anyMatch(choice -> choice.id() != null);
            return listed ? IncomingProperty.Kind.CHOICE : IncomingProperty.Kind.TEXT;
        }
        return switch (type) {
            case NUMBER -> IncomingProperty.Kind.NUMBER;
            case DATE_TIME -> IncomingProperty.Kind.DATE;
            case REFERENCE -> IncomingProperty.Kind.CHOICE;
            case TEXT -> IncomingProperty.Kind.TEXT;
        };
    }

    /** A value without an id is its own id: goods carry the value itself. */
    private static @Nullable List<IncomingProperty.Choice> choices(@Nullable List<ClassifierEntry.Choice> choices) {
        return choices == null
                ? null
                : choices.stream()
                        .map(c -> new IncomingProperty.Choice(c.id() == null ? c.value() : c.id(), c.value()))
                        .toList();
    }

    int size() {
        return groups.size() + properties.size() + warehouses.size() + priceLists.size();
    }

    void write() {
        groups.write();
        properties.write();
        warehouses.write();
        priceLists.write();
    }

    private static String nameOr(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }

    private static boolean deleted(@Nullable Boolean mark) {
        return Boolean.TRUE.equals(mark);
    }
}
