package org.kabinet.demo.goods;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabinet.demo.seed.Page;

/** A colour of goods as it is named, written in articles and drawn. */
record Colour(String name, String code, String main, String shade, String light) {
    private static final Map<String, Colour> ALL = Page.all("colours.yaml").stream()
            .map(p -> new Colour(p.text("name"), p.text("code"), p.text("main"), p.text("shade"), p.text("light")))
            .collect(Collectors.toUnmodifiableMap(Colour::name, Function.identity()));

    static Colour named(String name) {
        Colour colour = ALL.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + name);
        }
        return colour;
    }
}
