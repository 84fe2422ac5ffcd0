package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a few words what comes from the ERP. What is not said is not carried. */
public final class Incoming {

    private Incoming() {}

    private static Reading reading() {
        return new Reading(UUID.randomUUID());
    }

    public static ImportRun full() {
        return full("catalogue");
    }

    public static ImportRun full(String source) {
        return new ImportRun(UUID.randomUUID(), reading(), source, true);
    }

    /** The next file of the same run. */
    public static ImportRun next(ImportRun run) {
        return new ImportRun(run.id(), reading(), run.source(), run.full());
    }

    public static Set<WholeOf> whole(ImportRun run, ImportKind... kinds) {
        return Stream.of(kinds).map(kind -> new WholeOf(kind, run.source())).collect(Collectors.toSet());
    }

    public static ImportRun changes() {
        return new ImportRun(UUID.randomUUID(), reading(), "catalogue", false);
    }

    public static IncomingGroup group(String id, @Nullable String parent, String name) {
        return new IncomingGroup(1, id, parent, name, null, 0, false);
    }

    public static IncomingProperty property(String id, String name) {
        return new IncomingProperty(1, id, name, null, IncomingProperty.Kind.TEXT, null, false);
    }

    public static IncomingProperty choices(String id, String name, Map<String, String> choices) {
        return new IncomingProperty(
                1,
                id,
                name,
                null,
                IncomingProperty.Kind.CHOICE,
                choices.entrySet().stream()
                        .map(choice -> new IncomingProperty.Choice(choice.getKey(), choice.getValue()))
                        .toList(),
                false);
    }

    public static IncomingWarehouse warehouse(String id, String name) {
        return new IncomingWarehouse(1, id, name, null, false);
    }

    /** Characteristics as name, value, name, value. */
    public static IncomingOffer offer(String id, String... characteristics) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < characteristics.length; i += 2) {
            named.put(characteristics[i], characteristics[i + 1]);
        }
        return new IncomingOffer(1, id, false, null, null, named.isEmpty() ? null : named, null);
    }

    public static IncomingOffer offerWithArticle(String id, String article, String barcode) {
        return new IncomingOffer(1, id, false, article, null, null, List.of(barcode));
    }

    public static IncomingStock total(String variant, String quantity) {
        return new IncomingStock(1, variant, new BigDecimal(quantity), null);
    }

    /** Warehouse, quantity, warehouse, quantity. */
    public static IncomingStock stock(String variant, String... places) {
        List<IncomingStock.InWarehouse> all = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            all.add(new IncomingStock.InWarehouse(places[i], new BigDecimal(places[i + 1]), null));
        }
        return new IncomingStock(1, variant, null, all);
    }

    public static Good good(String id) {
        return new Good(id);
    }

    public static Good good(String id, String name) {
        return new Good(id).named(name);
    }

    /** A good in the making. */
    public static final class Good {
        private final String id;
        private int line = 1;
        private boolean deleted;
        private @Nullable ProductKind kind;
        private @Nullable String article;
        private @Nullable String name;
        private @Nullable String nameEn;
        private @Nullable String description;
        private @Nullable String brand;
        private @Nullable String vatRate;
        private @Nullable BigDecimal packMultiple;
        private @Nullable List<String> groups;
        private @Nullable Map<String, List<String>> properties;
        private @Nullable List<IncomingGood.Packing> packings;
        private @Nullable List<String> barcodes;
        private @Nullable List<String> pictures;
        private @Nullable List<IncomingGood.File> files;
        private @Nullable List<String> analogues;

        private Good(String id) {
            this.id = id;
        }

        public Good line(int line) {
            this.line = line;
            return this;
        }

        public Good deleted() {
            this.deleted = true;
            return this;
        }

        public Good service() {
            this.kind = ProductKind.SERVICE;
            return this;
        }

        public Good named(String name) {
            this.name = name;
            return this;
        }

        public Good inEnglish(String nameEn) {
            this.nameEn = nameEn;
            return this;
        }

        public Good article(String article) {
            this.article = article;
            return this;
        }

        public Good describedAs(String description) {
            this.description = description;
            return this;
        }

        public Good brand(String brand) {
            this.brand = brand;
            return this;
        }

        public Good vat(String vatRate) {
            this.vatRate = vatRate;
            return this;
        }

        public Good packs(String packMultiple) {
            this.packMultiple = new BigDecimal(packMultiple);
            return this;
        }

        public Good in(String... groups) {
            this.groups = List.of(groups);
            return this;
        }

        public Good with(String property, String... values) {
            Map<String, List<String>> all = new LinkedHashMap<>(properties == null ? Map.of() : properties);
            all.put(property, List.of(values));
            this.properties = all;
            return this;
        }

        public Good withoutProperties() {
            this.properties = Map.of();
            return this;
        }

        public Good packing(String name, String factor) {
            this.packings = List.of(new IncomingGood.Packing("778", name, new BigDecimal(factor)));
            return this;
        }

        public Good barcodes(String... barcodes) {
            this.barcodes = List.of(barcodes);
            return this;
        }

        public Good pictures(String... pictures) {
            this.pictures = List.of(pictures);
            return this;
        }

        public Good file(String title, String fileName) {
            this.files = List.of(new IncomingGood.File(ProductDetails.FileKind.CERTIFICATE, title, fileName));
            return this;
        }

        public Good analogues(String... analogues) {
            this.analogues = List.of(analogues);
            return this;
        }

        public IncomingGood come() {
            return new IncomingGood(
                    line,
                    id,
                    deleted,
                    kind,
                    article,
                    name,
                    nameEn,
                    null,
                    description,
                    brand,
                    null,
                    null,
                    null,
                    vatRate,
                    null,
                    packMultiple,
                    null,
                    null,
                    groups,
                    properties,
                    packings,
                    barcodes,
                    pictures,
                    files,
                    analogues,
                    null);
        }
    }
}
