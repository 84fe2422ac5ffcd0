package org.kabinet.integrations.commerceml.arrival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.integrations.commerceml.read.Good;
import org.kabinet.integrations.commerceml.read.GoodId;
import org.kabinet.integrations.commerceml.read.Item;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;

/** A good of 1C as a product of the catalogue. */
final class GoodMapping {

    private static final String SERVICE = "Услуга";

    private final Units units;
    private final Tally tally;

    GoodMapping(Units units, Tally tally) {
        this.units = units;
        this.tally = tally;
    }

    IncomingGood good(Good good) {
        Item item = good.item();
        RequisiteBook requisites = new RequisiteBook(item.requisites());
        Item.BaseUnit unit = item.unit();
        return new IncomingGood(
                good.line(),
                item.id().good(),
                good.removed(),
                kind(requisites),
                item.article(),
                blankToNull(item.name()),
                null,
                item.fullName() == null ? requisites.get("Полное наименование") : item.fullName(),
                description(item, requisites),
                blankToNull(item.brand()) == null ? blankToNull(item.manufacturer()) : item.brand(),
                item.country(),
                unit == null ? null : unitCode(unit),
                unit == null ? null : unitName(unit),
                vatRate(good),
                weight(good, requisites),
                positive(good, requisites, "Кратность"),
                positive(good, requisites, "Минимальное количество"),
                days(good, requisites),
                item.groupIds(),
                properties(item),
                unit == null ? null : packings(unit),
                item.barcodes(),
                pictures(item),
                null,
                item.analogues() == null
                        ? null
                        : item.analogues().stream().map(GoodId::good).distinct().toList(),
                requisites.rest(item.code()));
    }

    private static @Nullable ProductKind kind(RequisiteBook requisites) {
        String type = requisites.get("ТипНоменклатуры");
        if (type == null) {
            return null;
        }
        return type.equals(SERVICE) ? ProductKind.SERVICE : ProductKind.GOOD;
    }

    private static @Nullable String description(Item item, RequisiteBook requisites) {
        String html = requisites.get("ОписаниеВФорматеHTML");
        if (html != null) {
            return PlainText.fromHtml(html);
        }
        return item.description() == null ? null : PlainText.of(item.description());
    }

    private @Nullable String unitCode(Item.BaseUnit unit) {
        return unit.code() == null ? units.codeOf(unit.shortName()) : unit.code();
    }

    private @Nullable String unitName(Item.BaseUnit unit) {
        if (unit.shortName() != null) {
            return unit.shortName();
        }
        String known = units.nameOf(unit.code());
        return known == null ? unit.fullName() : known;
    }

    private @Nullable String vatRate(Good good) {
        Optional<String> written = VatRates.written(good.item().taxRates());
        Optional<String> understood = written.flatMap(VatRates::understood);
        if (written.isPresent() && understood.isEmpty()) {
            remark(good, "СтавкаНалога", "unknown-vat-rate", written.get());
        }
        return understood.orElse(null);
    }

    private @Nullable BigDecimal weight(Good good, RequisiteBook requisites) {
        BigDecimal weight = good.item().weight() == null
                ? number(good, requisites, "Вес")
                : good.item().weight();
        return weight == null || weight.signum() <= 0 ? null : weight;
    }

    private @Nullable BigDecimal positive(Good good, RequisiteBook requisites, String name) {
        BigDecimal value = number(good, requisites, name);
        return value == null || value.signum() <= 0 ? null : value;
    }

    private @Nullable Integer days(Good good, RequisiteBook requisites) {
        BigDecimal value = positive(good, requisites, "Срок поставки");
        return value == null
                ? null
                : value.min(BigDecimal.valueOf(Short.MAX_VALUE)).intValue();
    }

    private @Nullable BigDecimal number(Good good, RequisiteBook requisites, String name) {
        String written = requisites.get(name);
        if (written == null) {
            return null;
        }
        Optional<BigDecimal> number = Good.number(written);
        if (number.isEmpty()) {
            remark(good, "ЗначениеРеквизита/" + name, "bad-number", written);
        }
        return number.orElse(null);
    }

    private static @Nullable Map<String, List<String>> properties(Item item) {
        if (item.properties() == null) {
            return null;
        }
        Map<String, List<String>> byId = new LinkedHashMap<>();
        item.properties().forEach(p -> byId.merge(p.propertyId(), p.values(), GoodMapping::together));
        return byId;
    }

    private static List<String> together(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().distinct().toList();
    }

    private List<IncomingGood.Packing> packings(Item.BaseUnit unit) {
        return unit.packings().stream()
                .filter(packing -> packing.factor().compareTo(BigDecimal.ONE) != 0)
                .map(this::packing)
                .distinct()
                .toList();
    }

    /** The file names a packing by code or by word. */
    private IncomingGood.Packing packing(Item.Packing packing) {
        String name = units.nameOf(packing.unit());
        if (name != null) {
            return new IncomingGood.Packing(packing.unit(), name, packing.factor());
        }
        String code = units.codeOf(packing.unit());
        return new IncomingGood.Packing(code == null ? "" : code, packing.unit(), packing.factor());
    }

    /** Under the names the files themselves come by; the same picture named twice is one. */
    private static @Nullable List<String> pictures(Item item) {
        return item.pictures() == null
                ? null
                : item.pictures().stream()
                        .flatMap(name -> FileName.of(name).stream())
                        .map(FileName::value)
                        .distinct()
                        .toList();
    }

    private void remark(Good good, String element, String code, String value) {
        tally.note(new StepFinding(
                Severity.REMARK, good.line(), element, good.item().id().value(), code, Map.of("value", value)));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
