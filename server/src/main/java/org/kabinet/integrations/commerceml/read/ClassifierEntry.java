package org.kabinet.integrations.commerceml.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference book entry that goods, offers and documents point to. */
public sealed interface ClassifierEntry extends Entry {

    /** The id other pieces refer to; never blank. */
    String id();

    /** A node of the tree of goods; parents come before their children. */
    record Group(
            int line,
            String id,
            @Nullable String parentId,
            @Nullable String name,
            @Nullable String description,
            @Nullable Boolean deleted)
            implements ClassifierEntry {}

    /** A property of goods or offers; {@code choices} is null when the file lists none. */
    record Property(
            int line,
            String id,
            @Nullable String name,
            @Nullable ValueType type,
            @Nullable Boolean multiple,
            @Nullable Boolean filter,
            @Nullable Boolean forOffers,
            @Nullable List<Choice> choices,
            @Nullable Boolean deleted)
            implements ClassifierEntry {}

    /** How values of a property are to be read. */
    enum ValueType {
        TEXT,
        NUMBER,
        DATE_TIME,
        REFERENCE
    }

    /** An allowed value; without an id goods carry the value itself. */
    record Choice(@Nullable String id, String value) {}

    /** A kind of price; {@code taxIncluded} says whether its amounts contain VAT. */
    record PriceType(
            int line,
            String id,
            @Nullable String name,
            @Nullable String currency,
            @Nullable Boolean taxIncluded,
            @Nullable Boolean deleted)
            implements ClassifierEntry {}

    /** A place where stock lies. */
    record Warehouse(
            int line,
            String id,
            @Nullable String name,
            @Nullable String address,
            @Nullable Boolean deleted) implements ClassifierEntry {}

    /** A unit of measure; {@code code} is ОКЕИ or what the seller uses instead. */
    record Unit(
            int line,
            String id,
            String code,
            @Nullable String shortName,
            @Nullable String fullName,
            @Nullable String international,
            @Nullable Boolean deleted)
            implements ClassifierEntry {}

    /** A kind of goods by which 1C gathers sets of properties. */
    record Category(
            int line,
            String id,
            @Nullable String name,
            @Nullable Boolean deleted) implements ClassifierEntry {}
}
