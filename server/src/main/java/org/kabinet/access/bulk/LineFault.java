package org.kabinet.access.bulk;

import java.util.List;

/**
 * What is wrong with one cell.
 *
 * @param code its text is {@code error.<code>}
 */
record LineFault(SheetColumn column, String code, List<String> arguments) {
    LineFault {
        arguments = List.copyOf(arguments);
    }

    static LineFault of(SheetColumn column, String code, Object... arguments) {
        return new LineFault(
                column, code, List.of(arguments).stream().map(Object::toString).toList());
    }
}
