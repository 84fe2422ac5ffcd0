package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the children common to goods, offers and lines; its owner handles the rest. */
final class ItemParser {

    private static final String EXTRA_PICTURE = "ДополнительнаяКартинка";

    private final XmlCursor at;
    private String id = "";
    private String characteristicId = "";
    private @Nullable String code;
    private @Nullable String article;
    private @Nullable String name;
    private @Nullable String fullName;
    private @Nullable String description;
    private @Nullable List<String> barcodes;
    private Item.@Nullable BaseUnit unit;
    private @Nullable List<String> groupIds;
    private @Nullable String categoryId;
    private @Nullable List<String> pictures;
    private @Nullable String country;
    private @Nullable String brand;
    private @Nullable String manufacturer;
    private @Nullable BigDecimal weight;
    private @Nullable List<Item.PropertyValue> properties;
    private @Nullable List<Item.TaxRate> taxRates;
    private @Nullable List<Item.Characteristic> characteristics;
    private @Nullable List<Item.Requisite> requisites;
    private @Nullable List<GoodId> analogues;
    private @Nullable Boolean deleted;

    ItemParser(XmlCursor at) {
        this.at = at;
    }

    /** Takes the current element, or says that nobody knows it. */
    void takeOrRemark(String element) {
        if (!takeText(element) && !takeList(element)) {
            at.unknown();
        }
    }

    private boolean takeText(String element) {
        switch (element) {
            case "Ид" -> id = at.text();
            case "Код" -> code = at.text();
            case "Артикул" -> article = at.text();
            case "Наименование" -> name = at.text();
            case "ПолноеНаименование" -> fullName = at.text();
            case "Описание" -> description = at.text();
            case "Категория" -> categoryId = at.text();
            case "Страна" -> country = at.text();
            case "ТорговаяМарка" -> brand = at.text();
            case "Вес" -> weight = Values.number(at);
            case "ПометкаУдаления" -> deleted = Values.flag(at);
            case "НомерВерсии", "ИдТовараУКонтрагента", "ИдКаталога", "ИдКлассификатора" -> at.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takeList(String element) {
        switch (element) {
            case "Штрихкод" -> Values.addUnlessBlank(barcodes = Values.started(barcodes), at.text());
            case "Картинка" -> Values.addUnlessBlank(pictures = Values.started(pictures), at.text());
            case "БазоваяЕдиница" -> unit = ItemLists.unit(at);
            case "Группы" -> groupIds = Values.texts(at, "Ид");
            case "Изготовитель" -> manufacturer = ItemLists.nameOf(at);
            case "ВладелецТорговойМарки" -> ItemLists.nameOf(at);
            case "ЗначенияСвойств" -> properties = ItemLists.properties(at);
            case "СтавкиНалогов" -> taxRates = ItemLists.taxRates(at);
            case "ХарактеристикиТовара" -> characteristics = ItemLists.characteristics(at);
            case "ЗначенияРеквизитов", "ДополнительныеЗначенияРеквизитов" -> addRequisites(Requisites.read(at));
            case "Аналоги" -> analogues = ItemLists.analogues(at);
            default -> {
                return takeExtraPicture(element);
            }
        }
        return true;
    }

    private boolean takeExtraPicture(String element) {
        if (!element.startsWith(EXTRA_PICTURE)) {
            return false;
        }
        Values.addUnlessBlank(pictures = Values.started(pictures), at.text());
        return true;
    }

    private void addRequisites(List<Item.Requisite> more) {
        List<Item.Requisite> all = new ArrayList<>(Values.started(requisites));
        all.addAll(more);
        requisites = all;
    }

    /** The characteristic of an offer whose file writes it apart from the good. */
    void characteristic(String text) {
        characteristicId = text;
    }

    boolean hasId() {
        return !id.isEmpty() && !id.equals("#");
    }

    @Nullable
    Boolean deleted() {
        return deleted;
    }

    /** What the findings of this piece are to be filed under. */
    String label() {
        return hasId() || name == null ? id : name;
    }

    Item item() {
        return new Item(
                GoodId.of(characteristicId.isEmpty() || id.contains("#") ? id : id + "#" + characteristicId),
                code,
                article,
                name,
                fullName,
                description,
                barcodes,
                unit,
                groupIds,
                categoryId,
                pictures,
                country,
                brand,
                manufacturer,
                weight,
                properties,
                taxRates,
                characteristics,
                requisites,
                analogues,
                deleted);
    }
}
