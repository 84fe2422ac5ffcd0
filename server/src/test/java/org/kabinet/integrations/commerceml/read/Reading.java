package org.kabinet.integrations.commerceml.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything a file yields, gathered for assertions. */
record Reading(List<Entry> entries) {

    static Reading of(String xml) {
        return of(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static Reading of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reading of(InputStream in) {
        List<Entry> entries = new ArrayList<>();
        try {
            CommerceMlReader.read(in, entries::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Reading(entries);
    }

    /** A catalogue with these elements inside «Товары». */
    static Reading ofGoods(String goods) {
        return of("<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Каталог><Товары>" + goods
                + "</Товары></Каталог></КоммерческаяИнформация>");
    }

    /** A package with these elements inside «Предложения». */
    static Reading ofOffers(String offers) {
        return of("<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><ПакетПредложений><Предложения>" + offers
                + "</Предложения></ПакетПредложений></КоммерческаяИнформация>");
    }

    <T extends Entry> List<T> all(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Entry> T only(Class<T> type) {
        List<T> all = all(type);
        if (all.size() != 1) {
            throw new AssertionError("expected one " + type.getSimpleName() + " but there are " + all);
        }
        return all.getFirst();
    }

    List<Finding> findings(Finding.Reason reason) {
        return all(Finding.class).stream().filter(f -> f.reason() == reason).toList();
    }
}
