package org.kabinet.demo.parties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How people are written. */
final class Names {
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Names() {}

    /** Surname and initials. */
    static String brief(String full) {
        String[] parts = full.split(" ");
        return parts[0]
                + Arrays.stream(parts).skip(1).map(p -> p.charAt(0) + ".").collect(Collectors.joining(" ", " ", ""));
    }

    /** The surname as it stands in an address of e-mail. */
    static String mailbox(String full) {
        return full.split(" ")[0]
                .toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> LATIN.getOrDefault((char) c, "-"))
                .collect(Collectors.joining());
    }
}
