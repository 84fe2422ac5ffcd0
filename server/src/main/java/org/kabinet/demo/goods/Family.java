package org.kabinet.demo.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kabinet.demo.goods.Good.Packing;
import org.kabinet.demo.goods.Good.Unit;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.demo.seed.Page;

/** Goods that have most in common, as one page of the demo's book; each of its lines becomes a good. */
final class Family {
    private static final String DRAWING = "drawing";
    private static final String COLOUR = "Цвет";

    private final Page page;
    private final Group group;

    Family(Page page, Group group) {
        this.page = page;
        this.group = group;
    }

    Stream<Good> goods() {
        return page.text("models").lines().map(Model::of).map(this::good);
    }

    private Good good(Model model) {
        Map<String, String> properties = properties(model);
        String template = Objects.requireNonNullElse(properties.remove(DRAWING), page.text(DRAWING));
        int pack = page.number("multiple", 1);
        return new Good(
                FixedId.of("good", model.article()),
                page.text("kind").equals("service"),
                model.article(),
                joined(page.text("name"), model.name()),
                joined(page.text("en"), model.nameEn()),
                page.text("about"),
                page.text("brand"),
                group,
                Unit.valueOf(page.text("unit").toUpperCase(Locale.ROOT)),
                page.text("vat", "22"),
                page.decimal("weight"),
                pack,
                page.number("minimum", pack),
                page.number("lead", 1),
                Season.valueOf(page.text("season", "all").toUpperCase(Locale.ROOT)),
                page.number("sold", 1),
                page.number("quantity", 1),
                BigDecimal.valueOf(model.price()),
                page.text("certificate").equals("true"),
                properties,
                packings(),
                model.paints().stream().map(p -> new Drawing(template, p)).toList(),
                new Items(model, axes(model), page.number("step", 0)).all());
    }

    private Map<String, String> properties(Model model) {
        var properties = new LinkedHashMap<String, String>();
        page.page("properties").fields().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        properties.putAll(model.properties());
        if (model.paints().size() == 1 && !page.text("kind").equals("service")) {
            properties.put(COLOUR, model.paints().getFirst().name());
        }
        return properties;
    }

    private List<Axis> axes(Model model) {
        var axes = new ArrayList<Axis>();
        Stream.of("sizes", "heights")
                .filter(page::has)
                .map(name -> Axis.scale(page.text(name)))
                .filter(axis ->
                        model.axes().stream().noneMatch(own -> own.name().equals(axis.name())))
                .forEach(axes::add);
        axes.addAll(model.axes());
        if (model.paints().size() > 1) {
            axes.add(Axis.colours(model.paints()));
        }
        return axes;
    }

    private List<Packing> packings() {
        return page.page("packs").fields().entrySet().stream()
                .map(pack -> new Packing(
                        pack.getKey().toString(),
                        Integer.parseInt(pack.getValue().toString())))
                .toList();
    }

    private static String joined(String family, String model) {
        return family.isEmpty() ? model : family + ' ' + model;
    }
}
