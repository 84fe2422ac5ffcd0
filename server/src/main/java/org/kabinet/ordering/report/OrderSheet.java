package org.kabinet.ordering.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.OrderRow;
import org.kabinet.platform.money.Money;

/** A list of orders as a worksheet, written row by row so that it may be long. */
final class OrderSheet implements AutoCloseable {

    private static final int FLUSH_EVERY = 1000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Column> columns;
    private int row;

    /** What stands in a column: text, number, date or time. */
    record Column(String key, double width, Function<OrderRow, @Nullable Object> value) {}

    OrderSheet(OutputStream out, boolean money, ZoneId zone, Function<String, String> words) {
        this.columns = money ? withMoney(zone, words) : withoutMoney(zone, words);
        this.workbook = new Workbook(out, "Kabinet", "1.0");
        this.sheet = workbook.newWorksheet(words.apply("sheet"));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, words.apply(columns.get(i).key()));
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    void add(OrderRow order) {
        row++;
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i).value().apply(order));
        }
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Integer number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static List<Column> withMoney(ZoneId zone, Function<String, String> words) {
        List<Column> columns = new ArrayList<>(withoutMoney(zone, words));
        columns.add(new Column("amount", 14, order -> amount(order.amount())));
        columns.add(new Column(
                "currency",
                8,
                order -> order.amount() == null ? null : order.amount().currency()));
        return columns;
    }

    private static List<Column> withoutMoney(ZoneId zone, Function<String, String> words) {
        return List.of(
                new Column("number", 18, OrderRow::number),
                new Column("placedAt", 17, order -> time(order.placedAt(), zone)),
                new Column("customer", 28, OrderRow::organisationName),
                new Column("legalEntity", 28, OrderRow::legalEntityName),
                new Column("branch", 16, OrderRow::branchName),
                new Column("manager", 22, OrderRow::accountManagerName),
                new Column("stage", 16, order -> order.stage().name()),
                new Column("stageSince", 17, order -> time(order.stageSince(), zone)),
                new Column("late", 10, order -> order.late() ? words.apply("late.yes") : null),
                new Column("promisedOn", 12, OrderRow::promisedOn),
                new Column("wishedOn", 12, OrderRow::wishedOn),
                new Column("placedBy", 22, OrderRow::placedByName),
                new Column("handedTo", 22, OrderRow::handedToName),
                new Column("externalNumber", 16, OrderRow::externalNumber),
                new Column("lines", 8, OrderRow::lineCount));
    }

    private static @Nullable BigDecimal amount(@Nullable Money amount) {
        return amount == null ? null : amount.amount();
    }

    private static LocalDateTime time(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
