package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The children of an element that consists of plain values, by name; of several with one name the last counts. */
final class Fields {

    private final XmlCursor at;
    private final int line;
    private final Map<String, Cell> cells = new HashMap<>();

    private Fields(XmlCursor at) {
        this.at = at;
        this.line = at.line();
    }

    /** One value and where it stands; the place is named only for who asks, which is whoever finds fault with the value. */
    private record Cell(int line, String parent, String name, String text) {
        String path() {
            return XmlCursor.path(parent, name);
        }
    }

    /** Reads the current element; children of other names are remarked upon. */
    static Fields read(XmlCursor at, Set<String> names) {
        return read(at, names, other -> at.unknown());
    }

    /** Reads the current element; children of other names go to {@code others}. */
    static Fields read(XmlCursor at, Set<String> names, XmlCursor.Child others) {
        Fields fields = new Fields(at);
        at.children(name -> {
            if (names.contains(name)) {
                fields.cells.put(name, new Cell(at.line(), at.parent(), name, at.text()));
            } else {
                others.read(name);
            }
        });
        return fields;
    }

    /** The line of the element itself. */
    int line() {
        return line;
    }

    /** The text, blank or not; null if there is no such child. */
    @Nullable
    String text(String name) {
        Cell cell = cells.get(name);
        return cell == null ? null : cell.text;
    }

    /** The text, or null if there is none to speak of. */
    @Nullable
    String textOrNull(String name) {
        String text = text(name);
        return text == null || text.isEmpty() ? null : text;
    }

    /** The text, or a blank. */
    String textOrBlank(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    @Nullable
    BigDecimal number(String name) {
        Cell cell = cells.get(name);
        return cell == null ? null : Values.number(at, cell.line, cell.path(), cell.text);
    }

    @Nullable
    Boolean flag(String name) {
        Cell cell = cells.get(name);
        return cell == null ? null : Values.flag(at, cell.line, cell.path(), cell.text);
    }
}
