package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One «Документ» with what stands under it. */
final class DocumentParser {

    private final XmlCursor at;
    private final int line;
    private String id = "";
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable String operation;
    private @Nullable String role;
    private @Nullable String currency;
    private @Nullable BigDecimal rate;
    private @Nullable BigDecimal amount;
    private @Nullable LocalDate dueOn;
    private @Nullable String comment;
    private @Nullable String numberIn1C;
    private @Nullable LocalDate dateIn1C;
    private @Nullable String basis;
    private @Nullable Boolean deleted;
    private @Nullable List<TradeDocument.Line> lines;
    private final List<Counterparty> counterparties = new ArrayList<>();
    private final List<TradeDocument.Tax> taxes = new ArrayList<>();
    private final List<TradeDocument.Discount> discounts = new ArrayList<>();
    private final List<Item.Requisite> requisites = new ArrayList<>();
    private final List<TradeDocument> subordinates = new ArrayList<>();

    private DocumentParser(XmlCursor at) {
        this.at = at;
        this.line = at.line();
    }

    static @Nullable TradeDocument read(XmlCursor at) {
        DocumentParser parser = new DocumentParser(at);
        at.children(parser::take);
        if (parser.id.isEmpty()) {
            at.findings()
                    .add(parser.line, Finding.Reason.NO_ID, "Документ", parser.number == null ? "" : parser.number);
            return null;
        }
        return parser.document();
    }

    private TradeDocument document() {
        return new TradeDocument(
                line,
                id,
                number,
                date,
                time,
                operation,
                role,
                currency,
                rate,
                amount,
                dueOn,
                comment,
                counterparties,
                taxes,
                discounts,
                lines,
                requisites,
                subordinates,
                numberIn1C,
                dateIn1C,
                basis,
                deleted);
    }

    private void take(String element) {
        if (!takeValue(element) && !takeMark(element)) {
            takeList(element);
        }
    }

    private boolean takeValue(String element) {
        switch (element) {
            case "Ид" -> id = at.text();
            case "Номер" -> number = at.text();
            case "Дата" -> date = Values.date(at);
            case "Время" -> time = Values.time(at);
            case "ХозОперация" -> operation = at.text();
            case "Роль" -> role = at.text();
            case "Валюта" -> currency = ItemLists.blankToNull(at.text());
            case "Курс" -> rate = Values.number(at);
            case "Сумма" -> amount = Values.number(at);
            case "СрокПлатежа" -> dueOn = Values.date(at);
            case "Комментарий" -> comment = at.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takeMark(String element) {
        switch (element) {
            case "Номер1С" -> numberIn1C = ItemLists.blankToNull(at.text());
            case "Дата1С" -> dateIn1C = Values.date(at);
            case "ПометкаУдаления" -> deleted = Values.flag(at);
            case "Основание" -> basis = ItemLists.blankToNull(at.text());
            case "НомерВерсии" -> at.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeList(String element) {
        switch (element) {
            case "Контрагенты" -> at.each("Контрагент", () -> counterparties.add(CounterpartyParser.read(at)));
            case "Налоги" -> taxes.addAll(Charges.taxes(at));
            case "Скидки" -> discounts.addAll(Charges.discounts(at));
            case "Товары" -> lines();
            case "ЗначенияРеквизитов" -> requisites.addAll(Requisites.read(at));
            case "ПодчиненныеДокументы" -> at.each("ПодчиненныйДокумент", this::subordinate);
            case "Склады", "ДопРасходы", "Подписанты" -> {}
            default -> at.unknown();
        }
    }

    private void subordinate() {
        TradeDocument document = read(at);
        if (document != null) {
            subordinates.add(document);
        }
    }

    private void lines() {
        List<TradeDocument.Line> found = Values.started(lines);
        lines = found;
        at.each("Товар", () -> found.add(LineParser.read(at)));
    }
}
