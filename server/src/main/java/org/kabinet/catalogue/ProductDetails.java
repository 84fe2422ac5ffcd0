package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a product.
 *
 * @param groupPath from the root to the group it stands in
 * @param axes names of the characteristics, in order: the sides of the variants' matrix
 * @param variants all active ones, however many
 */
public record ProductDetails(
        ProductCard card,
        String description,
        @Nullable String country,
        @Nullable BigDecimal weightKg,
        List<GroupRef> groupPath,
        List<PictureRef> pictures,
        List<PropertyValue> properties,
        List<Packing> packings,
        List<String> axes,
        List<VariantDetails> variants,
        List<FileRef> files,
        List<ProductCard> analogues) {

    /** A group on the way from the root. */
    public record GroupRef(UUID id, String name) {}

    /** A picture; its URL changes with its content, so that it may be kept for ever. */
    public record PictureRef(UUID id, String url) {}

    /** Several values of one property come as one line. */
    public record PropertyValue(String name, String value) {}

    /** A packing holds {@code factor} base units. */
    public record Packing(String name, BigDecimal factor) {}

    /** A variant with what only its own page shows. */
    public record VariantDetails(VariantView variant, List<WarehouseStock> stockByWarehouse, List<String> barcodes) {}

    /** Stock of one variant in one warehouse, as the ERP told it. */
    public record WarehouseStock(
            String warehouse, BigDecimal quantity, @Nullable LocalDate expectedOn) {}

    /** A certificate, an instruction or another file of the product. */
    public record FileRef(UUID id, String title, FileKind kind, String url, String mediaType, long sizeBytes) {}

    /** What a file is for. */
    public enum FileKind {
        CERTIFICATE,
        INSTRUCTION,
        OTHER
    }
}
