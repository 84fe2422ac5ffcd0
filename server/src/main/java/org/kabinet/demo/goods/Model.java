package org.kabinet.demo.goods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a family: {@code article | name | English name | price | colours | properties}.
 *
 * @param axes properties marked with a star: each value is an item of its own
 */
record Model(
        String article,
        String name,
        String nameEn,
        double price,
        List<Paint> paints,
        Map<String, String> properties,
        List<Axis> axes) {
    private static final int COLUMNS = 6;

    static Model of(String line) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("\\|")).map(String::strip).toList());
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        var properties = new LinkedHashMap<String, String>();
        var axes = new ArrayList<Axis>();
        for (String pair : cells.get(5).isEmpty() ? new String[0] : cells.get(5).split(";")) {
            int equals = pair.indexOf('=');
            String key = pair.substring(0, equals).strip();
            String value = pair.substring(equals + 1).strip();
            if (key.startsWith("*")) {
                axes.add(Axis.own(key.substring(1), value));
            } else {
                properties.put(key, value);
            }
        }
        return new Model(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Double.parseDouble(cells.get(3)),
                Paint.all(cells.get(4)),
                properties,
                axes);
    }
}
