package org.kabinet.integrations.commerceml.read;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reference entry: an id, a name, a mark of deletion and what else its kind has. */
final class NamedFields {

    private static final Set<String> COMMON = Set.of("Ид", "Наименование", "ПометкаУдаления", "НомерВерсии");

    private final XmlCursor at;
    private final String element;
    private final Fields fields;
    private final String id;
    private final @Nullable Boolean deleted;

    private NamedFields(XmlCursor at, String element, Fields fields, String id, @Nullable Boolean deleted) {
        this.at = at;
        this.element = element;
        this.fields = fields;
        this.id = id;
        this.deleted = deleted;
    }

    /** Reads the current element; {@code others} says whether it took a child that is no plain value. */
    static NamedFields read(XmlCursor at, Set<String> more, Predicate<String> others) {
        String element = at.name();
        Set<String> names = Stream.concat(COMMON.stream(), more.stream()).collect(Collectors.toSet());
        Fields fields = Fields.read(at, names, child -> {
            if (!others.test(child)) {
                at.unknown();
            }
        });
        return new NamedFields(at, element, fields, fields.textOrBlank("Ид"), fields.flag("ПометкаУдаления"));
    }

    int line() {
        return fields.line();
    }

    String id() {
        return id;
    }

    @Nullable
    String name() {
        return fields.text("Наименование");
    }

    @Nullable
    Boolean deleted() {
        return deleted;
    }

    @Nullable
    String textOrNull(String name) {
        return fields.textOrNull(name);
    }

    @Nullable
    Boolean flag(String name) {
        return fields.flag(name);
    }

    /** The same entry under another id if it has none of its own. */
    NamedFields withIdIfAbsent(String other) {
        return id.isEmpty() ? new NamedFields(at, element, fields, other, deleted) : this;
    }

    /** False, and found, when nothing could refer to the entry. */
    boolean identified() {
        if (id.isEmpty()) {
            at.findings().add(line(), Finding.Reason.NO_ID, element, fields.textOrBlank("Наименование"));
        }
        return !id.isEmpty();
    }
}
