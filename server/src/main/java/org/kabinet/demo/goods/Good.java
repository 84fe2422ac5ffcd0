package org.kabinet.demo.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A good or service of the assortment.
 *
 * @param price what the basic price list asks now for the first of its items, with VAT
 * @param packMultiple it is sold in whole packs of so many
 * @param sold how often it is ordered compared with others, from 1 to 10
 * @param usualQuantity how many a middling customer takes at a time
 */
public record Good(
        UUID id,
        boolean service,
        String article,
        String name,
        String nameEn,
        String description,
        String brand,
        Group group,
        Unit unit,
        String vatRate,
        BigDecimal weight,
        int packMultiple,
        int minimum,
        int leadDays,
        Season season,
        int sold,
        int usualQuantity,
        BigDecimal price,
        boolean certified,
        Map<String, String> properties,
        List<Packing> packings,
        List<Drawing> drawings,
        List<Item> items) {

    /** The seller's ERP knows the good by it. */
    public String externalId() {
        return id.toString();
    }

    /** How a good is counted, after ОКЕИ. */
    public enum Unit {
        PIECE("796", "шт"),
        PAIR("715", "пар"),
        PACK("778", "упак");

        private final String code;
        private final String shown;

        Unit(String code, String shown) {
            this.code = code;
            this.shown = shown;
        }

        public String code() {
            return code;
        }

        public String shown() {
            return shown;
        }
    }

    /** So many units together. */
    public record Packing(String name, int factor) {
        /** After ОКЕИ: a pack or a box. */
        public String code() {
            return name.equals("короб") ? "812" : "778";
        }
    }

    /**
     * What is sold, stocked and priced: the good in one size, height and colour.
     *
     * @param popularity how often it is taken compared with the other items of the good
     */
    public record Item(
            UUID id,
            String externalId,
            String article,
            Map<String, String> characteristics,
            BigDecimal price,
            String barcode,
            double popularity) {}
}
