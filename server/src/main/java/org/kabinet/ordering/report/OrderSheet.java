package org.kabinet.ordering.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.order.OrderRow;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.sheet.Sheet;

/** A list of orders as a worksheet. */
final class OrderSheet implements AutoCloseable {
    private final Sheet sheet;
    private final List<Column> columns;

    /** What stands in a column: text, number, date or time. */
    record Column(String key, double width, Function<OrderRow, @Nullable Object> value) {}

    OrderSheet(OutputStream out, boolean money, ZoneId zone, Function<String, String> words) {
        this.columns = money ? withMoney(zone, words) : withoutMoney(zone, words);
        this.sheet = new Sheet(
                out,
                words.apply("sheet"),
                columns.stream()
                        .map(column -> new Sheet.Column(words.apply(column.key()), column.width()))
                        .toList());
    }

    void add(OrderRow order) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.value().apply(order)));
        sheet.add(cells);
    }

    @Override
    public void close() {
        sheet.close();
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
