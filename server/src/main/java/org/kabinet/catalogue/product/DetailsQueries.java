package org.kabinet.catalogue.product;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.catalogue.Tables.ANALOGUE;
import static org.kabinet.jooq.catalogue.Tables.BARCODE;
import static org.kabinet.jooq.catalogue.Tables.LISTING;
import static org.kabinet.jooq.catalogue.Tables.PACKING;
import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_FILE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_IN_GROUP;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT_PROPERTY;
import static org.kabinet.jooq.catalogue.Tables.PROPERTY;
import static org.kabinet.jooq.catalogue.Tables.STOCK;
import static org.kabinet.jooq.catalogue.Tables.WAREHOUSE;
import static org.kabinet.jooq.platform.Tables.BLOB;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.catalogue.ProductDetails.FileKind;
import org.kabinet.catalogue.ProductDetails.FileRef;
import org.kabinet.catalogue.ProductDetails.Packing;
import org.kabinet.catalogue.ProductDetails.PictureRef;
import org.kabinet.catalogue.ProductDetails.PropertyValue;
import org.kabinet.catalogue.ProductDetails.VariantDetails;
import org.kabinet.catalogue.ProductDetails.WarehouseStock;
import org.kabinet.jooq.catalogue.Tables;
import org.kabinet.jooq.catalogue.tables.Product;
import org.kabinet.jooq.catalogue.tables.Variant;
import org.kabinet.platform.money.Quantity;
import org.springframework.stereotype.Component;

/** Reads what only the page of a product shows in one statement, its card and those of its analogues in another. */
@Component
class DetailsQueries {

    private static final Product C = Tables.PRODUCT.as("c");
    private static final Variant V = VariantQueries.V;
    private static final Product OTHER = Tables.PRODUCT.as("other");

    private static final Field<List<PictureRef>> PICTURES = multiset(select(PICTURE.ID, VariantQueries.pictureKey())
                    .from(PICTURE)
                    .where(PICTURE.PRODUCT_ID.eq(C.ID))
                    .and(PICTURE.BLOB_ID.isNotNull())
                    .orderBy(PICTURE.POSITION, PICTURE.ID))
            .as("pictures")
            .convertFrom(
                    rows -> rows.map(row -> new PictureRef(row.value1(), VariantQueries.pictureUrl(row.value2()))));

    private static final Field<List<Packing>> PACKINGS = multiset(select(PACKING.NAME, PACKING.FACTOR)
                    .from(PACKING)
                    .where(PACKING.PRODUCT_ID.eq(C.ID))
                    .orderBy(PACKING.FACTOR, PACKING.NAME))
            .as("packings")
            .convertFrom(rows -> rows.map(row -> new Packing(row.value1(), Quantity.plain(row.value2()))));

    private static final Field<List<FileRef>> FILES = multiset(
                    select(PRODUCT_FILE.ID, PRODUCT_FILE.TITLE, PRODUCT_FILE.KIND, BLOB.MEDIA_TYPE, BLOB.SIZE_BYTES)
                            .from(PRODUCT_FILE)
                            .join(BLOB)
                            .on(BLOB.ID.eq(PRODUCT_FILE.BLOB_ID))
                            .where(PRODUCT_FILE.PRODUCT_ID.eq(C.ID))
                            .orderBy(PRODUCT_FILE.POSITION, PRODUCT_FILE.ID))
            .as("files")
            .convertFrom(rows -> rows.map(row -> new FileRef(
                    row.value1(),
                    row.value2(),
                    FileKind.valueOf(row.value3()),
                    "/api/v1/product-files/" + row.value1(),
                    row.value4(),
                    row.value5())));

    private static final Field<List<UUID>> ANALOGUES = multiset(select(OTHER.ID)
                    .from(ANALOGUE)
                    .join(OTHER)
                    .on(OTHER.EXTERNAL_ID.eq(ANALOGUE.ANALOGUE_EXTERNAL_ID))
                    .where(ANALOGUE.PRODUCT_ID.eq(C.ID))
                    .orderBy(ANALOGUE.POSITION))
            .as("analogues")
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private static final Field<List<WarehouseStock>> BY_WAREHOUSE = multiset(
                    select(WAREHOUSE.NAME, STOCK.QUANTITY, STOCK.EXPECTED_ON)
                            .from(STOCK)
                            .join(WAREHOUSE)
                            .on(WAREHOUSE.ID.eq(STOCK.WAREHOUSE_ID))
                            .where(STOCK.VARIANT_ID.eq(V.ID))
                            .and(WAREHOUSE.ACTIVE)
                            .orderBy(WAREHOUSE.NAME))
            .as("by_warehouse")
            .convertFrom(rows ->
                    rows.map(row -> new WarehouseStock(row.value1(), Quantity.plain(row.value2()), row.value3())));

    private static final Field<List<String>> BARCODES = multiset(select(BARCODE.CODE)
                    .from(BARCODE)
                    .where(BARCODE.VARIANT_ID.eq(V.ID))
                    .orderBy(BARCODE.CODE))
            .as("barcodes")
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private final DSLContext sql;
    private final CardQueries cards;
    private final VariantQueries variants;

    DetailsQueries(DSLContext sql, CardQueries cards, VariantQueries variants) {
        this.sql = sql;
        this.cards = cards;
        this.variants = variants;
    }

    Optional<ProductDetails> product(UUID id) {
        Field<List<GroupPath.Node>> groups = groups();
        Field<List<PropertyValue>> properties = properties();
        Field<List<VariantDetails>> all = variants();
        return sql.select(
                        C.DESCRIPTION,
                        C.COUNTRY,
                        C.WEIGHT_KG,
                        groups,
                        PICTURES,
                        properties,
                        PACKINGS,
                        all,
                        FILES,
                        ANALOGUES)
                .from(C)
                .join(LISTING)
                .on(LISTING.PRODUCT_ID.eq(C.ID))
                .where(C.ID.eq(id))
                .fetchOptional()
                .flatMap(row -> details(id, row, row.get(groups), row.get(properties), row.get(all)));
    }

    /** Nothing if the product has been withdrawn meanwhile. */
    private Optional<ProductDetails> details(
            UUID id,
            Record row,
            List<GroupPath.Node> groups,
            List<PropertyValue> properties,
            List<VariantDetails> all) {
        List<UUID> analogues = row.get(ANALOGUES);
        List<ProductCard> read = cards.byIds(
                Stream.concat(Stream.of(id), analogues.stream()).distinct().toList());
        return read.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(card -> new ProductDetails(
                        card,
                        row.get(C.DESCRIPTION),
                        row.get(C.COUNTRY),
                        row.get(C.WEIGHT_KG),
                        GroupPath.of(groups),
                        row.get(PICTURES),
                        properties,
                        row.get(PACKINGS),
                        VariantAxes.of(all),
                        all,
                        row.get(FILES),
                        read.stream().filter(it -> analogues.contains(it.id())).toList()));
    }

    private Field<List<VariantDetails>> variants() {
        return multiset(variants.select(BY_WAREHOUSE, BARCODES)
                        .where(V.PRODUCT_ID.eq(C.ID))
                        .and(V.ACTIVE)
                        .orderBy(V.ID))
                .as("all_variants")
                .convertFrom(rows -> rows.map(
                        row -> new VariantDetails(variants.view(row), row.get(BY_WAREHOUSE), row.get(BARCODES))));
    }

    private static Field<List<GroupPath.Node>> groups() {
        Field<String> name =
                ListingQueries.english() ? DSL.coalesce(PRODUCT_GROUP.NAME_EN, PRODUCT_GROUP.NAME) : PRODUCT_GROUP.NAME;
        return multiset(select(PRODUCT_GROUP.ID, PRODUCT_GROUP.PARENT_ID, name, PRODUCT_IN_GROUP.DIRECT)
                        .from(PRODUCT_IN_GROUP)
                        .join(PRODUCT_GROUP)
                        .on(PRODUCT_GROUP.ID.eq(PRODUCT_IN_GROUP.GROUP_ID))
                        .where(PRODUCT_IN_GROUP.PRODUCT_ID.eq(C.ID))
                        .orderBy(PRODUCT_IN_GROUP.POSITION))
                .as("groups")
                .convertFrom(rows -> rows.map(Records.mapping(GroupPath.Node::new)));
    }

    private static Field<List<PropertyValue>> properties() {
        Field<String> name = ListingQueries.english() ? DSL.coalesce(PROPERTY.NAME_EN, PROPERTY.NAME) : PROPERTY.NAME;
        return multiset(select(
                                name,
                                DSL.listAgg(PRODUCT_PROPERTY.VALUE, ", ").withinGroupOrderBy(PRODUCT_PROPERTY.VALUE))
                        .from(PRODUCT_PROPERTY)
                        .join(PROPERTY)
                        .on(PROPERTY.ID.eq(PRODUCT_PROPERTY.PROPERTY_ID))
                        .where(PRODUCT_PROPERTY.PRODUCT_ID.eq(C.ID))
                        .and(PROPERTY.ACTIVE)
                        .groupBy(PROPERTY.ID)
                        .orderBy(PROPERTY.POSITION, PROPERTY.NAME))
                .as("properties")
                .convertFrom(rows -> rows.map(Records.mapping(PropertyValue::new)));
    }
}
