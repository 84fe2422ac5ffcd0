package org.kabinet.demo.goods;

import java.util.Arrays;
import java.util.List;

/** The colouring of a good: its main colour and, for most, a second one for cuffs, insets and handles. */
record Paint(Colour main, List<Colour> trims) {

    /** Written as {@code синий/белый}; several, for goods that come in several colours, are separated by commas. */
    static List<Paint> all(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).map(Paint::one).toList();
    }

    String name() {
        return trims.isEmpty()
                ? main.name()
                : main.name() + " / " + trims.getFirst().name();
    }

    String trim() {
        return trims.isEmpty() ? main.light() : trims.getFirst().main();
    }

    String code() {
        return main.code();
    }

    private static Paint one(String text) {
        List<Colour> colours = Arrays.stream(text.split("/")).map(Colour::named).toList();
        return new Paint(colours.getFirst(), colours.subList(1, colours.size()));
    }
}
