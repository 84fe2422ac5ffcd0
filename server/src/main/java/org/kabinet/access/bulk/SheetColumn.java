package org.kabinet.access.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of a worksheet of people, and all the ways in which people head them. */
enum SheetColumn {
    EMAIL(
            "email",
            "mail",
            "почта",
            "элпочта",
            "электроннаяпочта",
            "адреспочты",
            "адресэлектроннойпочты",
            "emailaddress"),
    NAME("имя", "фио", "имяифамилия", "фамилияиимя", "сотрудник", "name", "fullname"),
    ROLES("права", "роль", "роли", "доступ", "role", "roles", "rights", "access"),
    INN("инн", "иннкомпании", "иннклиента", "inn", "taxid", "taxnumber", "taxnumberinn");

    private final Set<String> headings;

    SheetColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The column with this heading; case, spaces and punctuation do not matter. */
    static Optional<SheetColumn> headed(String heading) {
        String bare = bare(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(bare))
                .findFirst();
    }

    /** Only the letters and digits of a word, small. */
    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
