package org.kabinet.demo.goods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.seed.CheckDigits;
import org.kabinet.demo.seed.Dice;
import org.kabinet.demo.seed.FixedId;

/**
 * Every combination of a model's characteristics.
 *
 * @param step by how many per cent each next value of the first axis is dearer
 */
record Items(Model model, List<Axis> axes, int step) {
    private static final double LARGE_SIZE = 1.08;
    private static final String LARGEST = "60–62";

    List<Item> all() {
        List<List<Integer>> choices = combinations(0);
        return choices.stream()
                .map(choice -> item(choice, choices.indexOf(choice)))
                .toList();
    }

    private List<List<Integer>> combinations(int axis) {
        if (axis == axes.size()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (int value : axes.get(axis).indexes()) {
            for (List<Integer> rest : combinations(axis + 1)) {
                var combination = new ArrayList<>(List.of(value));
                combination.addAll(rest);
                all.add(combination);
            }
        }
        return all;
    }

    private Item item(List<Integer> choice, int place) {
        var characteristics = new LinkedHashMap<String, String>();
        var codes = new ArrayList<String>();
        double popularity = 1;
        for (int i = 0; i < axes.size(); i++) {
            Axis.Value value = axes.get(i).values().get(choice.get(i));
            characteristics.put(axes.get(i).name(), value.name());
            codes.add(value.code());
            popularity *= axes.get(i).popularity(choice.get(i));
        }
        String article =
                model.article() + codes.stream().collect(Collectors.joining("-", codes.isEmpty() ? "" : "/", ""));
        String good = FixedId.of("good", model.article()).toString();
        return new Item(
                FixedId.of("item", article, place),
                codes.isEmpty() ? good : good + '#' + FixedId.of("characteristic", article),
                article,
                characteristics,
                RoundPrice.of(price(choice, characteristics)),
                barcode(article),
                popularity);
    }

    private double price(List<Integer> choice, Map<String, String> characteristics) {
        double steps = choice.isEmpty() ? 1 : 1 + step / 100.0 * choice.getFirst();
        return model.price() * steps * (characteristics.containsValue(LARGEST) ? LARGE_SIZE : 1);
    }

    /** In the range that every company may use inside its own walls. */
    private static String barcode(String article) {
        var dice = Dice.of("barcode", article);
        return CheckDigits.ean("20%05d%05d".formatted(dice.between(0, 99_999), dice.between(0, 99_999)));
    }
}
