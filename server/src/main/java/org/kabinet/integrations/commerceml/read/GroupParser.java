package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A tree of «Группа»: gathered whole, because the id of a parent may stand after its children. */
final class GroupParser {

    private final XmlCursor at;
    private final ClassifierParser properties;
    private final List<GroupParser> children = new ArrayList<>();
    private final NamedFields fields;

    private GroupParser(XmlCursor at, ClassifierParser properties) {
        this.at = at;
        this.properties = properties;
        this.fields = NamedFields.read(at, Set.of("Описание"), this::take);
    }

    /** Hands over the tree that starts at the current element, parents first. */
    static void read(XmlCursor at, ClassifierParser properties, Consumer<Entry> to) {
        new GroupParser(at, properties).handOver(null, to);
    }

    private boolean take(String element) {
        switch (element) {
            case "Свойства" -> properties.take(element);
            case "Группы" -> at.each("Группа", () -> children.add(new GroupParser(at, properties)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Children of a group that cannot be used move up to its parent. */
    private void handOver(@Nullable String parentId, Consumer<Entry> to) {
        boolean usable = fields.identified();
        if (usable) {
            to.accept(new ClassifierEntry.Group(
                    fields.line(),
                    fields.id(),
                    parentId,
                    fields.name(),
                    fields.textOrNull("Описание"),
                    fields.deleted()));
        }
        at.findings().handOver(fields.id());
        for (GroupParser child : children) {
            child.handOver(usable ? fields.id() : parentId, to);
        }
    }
}
