package org.kabinet.demo.goods;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One characteristic by which the items of a good differ.
 *
 * @param name as buyers see it
 */
record Axis(String name, List<Value> values) {
    private static final Map<String, Axis> SCALES = Map.ofEntries(
            scale("gloves", "Размер", "8 9 10 11"),
            scale("gloves-wide", "Размер", "6 7 8 9 10"),
            scale("gloves-large", "Размер", "9 10 11"),
            scale("gauntlets", "Размер", "10 11"),
            scale("letters", "Размер", "S M L XL"),
            scale("knitwear", "Размер", "S M L XL XXL 3XL"),
            scale("vests", "Размер", "48–50 52–54 56–58"),
            scale("garment", "Размер", "44–46 48–50 52–54 56–58 60–62"),
            scale("footwear", "Размер", "39 40 41 42 43 44 45 46"),
            scale("wet", "Размер", "40 41 42 43 44 45 46"),
            scale("two", "Рост", "170–176 182–188"));

    /** A value and how it stands in an article. */
    record Value(String name, String code) {}

    static Axis scale(String name) {
        return Objects.requireNonNull(SCALES.get(name), name);
    }

    static Axis colours(List<Paint> paints) {
        return new Axis(
                "Цвет", paints.stream().map(p -> new Value(p.name(), p.code())).toList());
    }

    /** An axis of a model's own, as {@code 3,5,7.5}. */
    static Axis own(String name, String values) {
        return new Axis(
                name,
                Arrays.stream(values.split(","))
                        .map(v -> new Value(v, ascii(v)))
                        .toList());
    }

    /** The middle of a scale is worn by most. */
    double popularity(int index) {
        double middle = (values.size() - 1) / 2.0;
        return 1 / (1 + 1.4 * Math.abs(index - middle) / Math.max(1, middle));
    }

    List<Integer> indexes() {
        return IntStream.range(0, values.size()).boxed().toList();
    }

    private static Map.Entry<String, Axis> scale(String key, String name, String values) {
        return Map.entry(
                key,
                new Axis(
                        name,
                        Arrays.stream(values.split(" "))
                                .map(v -> new Value(v, v.split("–")[0]))
                                .toList()));
    }

    private static String ascii(String value) {
        return switch (value) {
            case "плёнка" -> "F";
            case "пластик" -> "P";
            case "фотолюм" -> "L";
            case "левый" -> "L";
            case "прямой" -> "S";
            case "правый" -> "R";
            default -> value.replace('×', 'x').replace('–', '-').replace(' ', '-');
        };
    }
}
