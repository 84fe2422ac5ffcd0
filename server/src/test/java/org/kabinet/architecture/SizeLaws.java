package org.kabinet.architecture;

import java.util.ArrayList;
import java.util.List;

/** Small files and small methods: hard limits for all, tighter ones for nineteen in twenty. */
final class SizeLaws {
    private SizeLaws() {}

    static List<String> files(List<Sources.Measured> files) {
        return violations("file", files, 400, 200);
    }

    static List<String> methods(List<Sources.Measured> methods) {
        return violations("method", methods, 40, 20);
    }

    private static List<String> violations(String what, List<Sources.Measured> measured, int hard, int usual) {
        var violations = new ArrayList<String>();
        measured.stream()
                .filter(m -> m.lines() > hard)
                .map(m -> "%s %s has %d lines, the limit is %d".formatted(what, m.name(), m.lines(), hard))
                .forEach(violations::add);
        var long_ = measured.stream().filter(m -> m.lines() > usual).toList();
        if (long_.size() * 20L > measured.size()) {
            violations.add("%d of %d %ss are longer than %d lines, at most 5 %% may be: %s"
                    .formatted(long_.size(), measured.size(), what, usual, long_));
        }
        return violations;
    }
}
