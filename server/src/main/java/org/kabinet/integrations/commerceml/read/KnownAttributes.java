package org.kabinet.integrations.commerceml.read;

import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** Attributes this reader understands, or knows to be formatting that it need not understand. */
final class KnownAttributes {

    private static final Set<String> SECTION = Set.of("СодержитТолькоИзменения");

    private static final Map<String, Set<String>> BY_ELEMENT = Map.of(
            "КоммерческаяИнформация",
            Set.of(
                    "ВерсияСхемы",
                    "ДатаФормирования",
                    "Ид",
                    "ФорматДаты",
                    "ФорматВремени",
                    "РазделительДатаВремя",
                    "ФорматСуммы",
                    "ФорматКоличества",
                    "СинхронизацияТоваров"),
            "Классификатор",
            SECTION,
            "Каталог",
            SECTION,
            "ПакетПредложений",
            SECTION,
            "ИзмененияПакетаПредложений",
            SECTION,
            "Товар",
            Set.of("Статус"),
            "БазоваяЕдиница",
            Set.of("Код", "НаименованиеПолное", "НаименованиеКраткое", "МеждународноеСокращение"),
            "Склад",
            Set.of("ИдСклада", "КоличествоНаСкладе"));

    private KnownAttributes() {}

    static boolean contains(String element, String attribute, @Nullable String namespace) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)
                || BY_ELEMENT.getOrDefault(element, Set.of()).contains(attribute);
    }
}
