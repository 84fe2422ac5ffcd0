package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A good or a service of the ERP. Null = not carried, left as it is; empty = carried and empty.
 *
 * @param line where it stands in the file, for the report
 * @param deleted marked for deletion: no longer offered
 * @param name a good that is not known yet needs one
 * @param nameEn for readers of English, where there is one
 * @param vatRate percent as digits, or {@code none}
 * @param properties values by the ERP's id of the property; a value may be the id of a choice
 * @param packings beside the base unit
 * @param pictures file names as the ERP names them, the main one first
 * @param files certificates, instructions and the like
 * @param packMultiple quantities are ordered in multiples of it
 * @param analogues ERP's ids of goods that may replace it
 */
public record IncomingGood(
        int line,
        String externalId,
        boolean deleted,
        @Nullable ProductKind kind,
        @Nullable String article,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String fullName,
        @Nullable String description,
        @Nullable String brand,
        @Nullable String country,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String vatRate,
        @Nullable BigDecimal weightKg,
        @Nullable BigDecimal packMultiple,
        @Nullable BigDecimal minQuantity,
        @Nullable Integer leadTimeDays,
        @Nullable List<String> groups,
        @Nullable Map<String, List<String>> properties,
        @Nullable List<Packing> packings,
        @Nullable List<String> barcodes,
        @Nullable List<String> pictures,
        @Nullable List<File> files,
        @Nullable List<String> analogues,
        @Nullable Map<String, String> requisites) {

    /** A packing holds {@code factor} base units. */
    public record Packing(String unitCode, String name, BigDecimal factor) {}

    /** A file of the good under the name by which the ERP sends it, before or after the good itself. */
    public record File(ProductDetails.FileKind kind, String title, String fileName) {}
}
