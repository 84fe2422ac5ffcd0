package org.kabinet.ordering.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.order.OrderDetails;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.ordering.order.OrderFacts;
import org.kabinet.platform.money.UnitNames;

/** Lays an order out on paper: who sells to whom, on which terms, what, and for how much in figures and in words. */
final class OrderPaper {

    private static final String NO_VAT = "none";

    private final OrderDetails order;
    private final OrderFacts facts;
    private final OrderParties parties;
    private final String stage;
    private final Words words;
    private final Figures figures;
    private final boolean money;
    private final Html html = new Html();

    /** The texts of the paper in its language. */
    interface Words {
        Locale locale();

        String of(String key, Object... arguments);
    }

    /**
     * Sets out to lay an order.
     *
     * @param stage what the stage is called in the paper's language
     * @param money whether prices and totals are for this reader's eyes
     */
    OrderPaper(OrderDetails order, String stage, Words words, boolean money) {
        this.order = order;
        this.facts = order.facts();
        this.parties = order.facts().parties();
        this.stage = stage;
        this.words = words;
        this.figures = new Figures(words.locale());
        this.money = money;
    }

    String html() {
        html.raw("<html><head><style>").raw(PaperStyle.CSS).raw(footer()).raw("</style></head><body>");
        heading();
        parties();
        terms();
        lines();
        if (money) {
            totals();
        } else {
            html.element("p", "note", words.of("noMoney"));
        }
        if (!facts.comment().isEmpty()) {
            html.raw("<div class=\"comment\">").element("span", "label", words.of("comment"));
            html.element("p", "", facts.comment()).raw("</div>");
        }
        return html.raw("</body></html>").toString();
    }

    private String footer() {
        String style = "font-family: Inter; font-size: 7.5pt; color: #6b7280;";
        return "@page { @bottom-left { %s content: \"%s\"; } @bottom-right { %s content: \"%s \" counter(page) \" %s \" counter(pages); } }"
                .formatted(style, facts.number(), style, words.of("page"), words.of("of"));
    }

    private void heading() {
        ZoneId zone = ZoneId.of(parties.branch().timeZone());
        html.element(
                "div", "seller", parties.seller() + " · " + parties.branch().name());
        html.element(
                "h1", "", words.of("title", facts.number(), figures.date(LocalDate.ofInstant(facts.placedAt(), zone))));
        html.element("div", "stage", words.of("stage") + ": " + stage);
    }

    private void parties() {
        OrderParties.LegalEntity buyer = parties.legalEntity();
        html.raw("<table class=\"facts\"><tr><td class=\"half\">");
        html.element("div", "label", words.of("seller")).element("div", "who", parties.seller());
        html.element("div", "", parties.branch().name());
        html.raw("</td><td class=\"half\">");
        html.element("div", "label", words.of("buyer"));
        html.element("div", "who", buyer.fullName().isBlank() ? buyer.name() : buyer.fullName());
        html.element("div", "", requisites(buyer));
        html.element("div", "", buyer.legalAddress()).raw("</td></tr></table>");
    }

    private String requisites(OrderParties.LegalEntity buyer) {
        String inn = buyer.inn() == null ? "" : words.of("inn") + " " + buyer.inn();
        return buyer.kpp() == null ? inn : inn + ", " + words.of("kpp") + " " + buyer.kpp();
    }

    private void terms() {
        OrderParties.Contract contract = parties.contract();
        Map<String, @Nullable String> terms = new LinkedHashMap<>();
        terms.put("contract", contract.number());
        terms.put("terms", words.of("terms." + contract.paymentTerms(), contract.deferralDays()));
        terms.put("purchaseOrder", facts.purchaseOrderNumber());
        terms.put("wished", facts.wishedOn() == null ? null : figures.date(facts.wishedOn()));
        terms.put("promised", facts.promisedOn() == null ? null : figures.date(facts.promisedOn()));
        terms.put("address", address());
        terms.put(
                "placedBy",
                facts.placedByStaff() ? facts.placedByName() + ", " + words.of("onBehalf") : facts.placedByName());
        html.raw("<table class=\"terms\">");
        terms.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                html.raw("<tr>").cell("label", words.of(key)).cell("", value).raw("</tr>");
            }
        });
        html.raw("</table>");
    }

    private String address() {
        OrderParties.Address address = parties.address();
        if (address == null) {
            return words.of("address.none");
        }
        String contact = (address.contactName() + " " + address.contactPhone()).strip();
        return contact.isEmpty() ? address.address() : address.address() + "\n" + contact;
    }

    private void lines() {
        html.raw("<table class=\"lines\"><thead><tr>");
        List<String> before = List.of("no", "article", "name", "quantity", "unit");
        before.forEach(key -> html.element("th", key, words.of(key)));
        if (money) {
            List.of("price", "vat", "amount").forEach(key -> html.element("th", key, words.of(key)));
        }
        html.raw("</tr></thead><tbody>");
        order.lines().forEach(this::line);
        html.raw("</tbody></table>");
    }

    private void line(LineFacts line) {
        html.raw("<tr>").cell("no", Integer.toString(line.position())).cell("article", line.article());
        html.raw("<td class=\"name\">").text(line.name());
        if (line.backOrdered()) {
            html.raw(" ").element("span", "mark", words.of("backOrdered"));
        }
        if (!line.comment().isEmpty()) {
            html.element("div", "remark", line.comment());
        }
        html.raw("</td>").cell("quantity", figures.quantity(line.quantity()));
        html.cell("unit", UnitNames.in(words.locale(), line.unitCode(), line.unitName()));
        if (money) {
            html.cell("price", figures.amount(line.price())).cell("vat", rate(line.vatRate()));
            html.cell("amount", figures.amount(line.amount()));
        }
        html.raw("</tr>");
    }

    private void totals() {
        html.raw("<table class=\"totals\">");
        total("total", words.of("total"), figures.amount(facts.amount()) + " " + figures.currency(facts.currency()));
        vatByRate().forEach((rate, vat) -> {
            boolean none = rate.equals(NO_VAT);
            total(
                    "",
                    none ? words.of("vatNothing") : words.of("vatInside") + " " + rate(rate),
                    none ? "" : figures.amount(vat));
        });
        html.raw("</table>")
                .element("p", "count", words.of("lines", order.lines().size()));
        if (words.locale().getLanguage().equals("ru")) {
            html.element("p", "words", AmountInWords.of(facts.amount(), facts.currency()));
        }
    }

    private void total(String style, String label, String value) {
        html.raw("<tr class=\"" + style + "\">")
                .cell("label", label)
                .cell("value", value)
                .raw("</tr>");
    }

    private Map<String, BigDecimal> vatByRate() {
        Map<String, BigDecimal> vat = new LinkedHashMap<>();
        order.lines().forEach(line -> vat.merge(line.vatRate(), line.vatAmount(), BigDecimal::add));
        return vat;
    }

    private String rate(String rate) {
        return rate.equals(NO_VAT) ? words.of("vat.none") : rate + " %";
    }
}
