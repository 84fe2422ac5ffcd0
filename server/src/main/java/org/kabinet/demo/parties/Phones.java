package org.kabinet.demo.parties;

import org.kabinet.demo.seed.Dice;

/** Telephone numbers of the area code 000, which no operator has. */
final class Phones {
    private Phones() {}

    static String of(String owner) {
        var dice = Dice.of("phone", owner);
        return "+7 000 %03d-%02d-%02d".formatted(dice.between(100, 999), dice.between(0, 99), dice.between(0, 99));
    }
}
