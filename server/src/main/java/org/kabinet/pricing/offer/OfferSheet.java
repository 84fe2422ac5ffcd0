package org.kabinet.pricing.offer;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kabinet.platform.sheet.Sheet;

/** Goods as a worksheet, as long as the assortment. */
final class OfferSheet implements AutoCloseable {

    private final Sheet sheet;
    private final List<SheetColumn> columns;
    private final Function<String, String> words;

    OfferSheet(OutputStream out, List<String> heading, List<SheetColumn> columns, Function<String, String> words) {
        this.columns = columns;
        this.words = words;
        this.sheet = new Sheet(
                out,
                words.apply("sheet"),
                heading,
                columns.stream()
                        .map(column -> new Sheet.Column(words.apply(column.key()), column.width(), column.isMoney()))
                        .toList());
    }

    void add(SheetRow offer) {
        Object[] cells = columns.stream()
                .map(column -> column.value().apply(offer, words))
                .toArray();
        sheet.add(Arrays.asList(cells));
    }

    @Override
    public void close() {
        sheet.close();
    }
}
