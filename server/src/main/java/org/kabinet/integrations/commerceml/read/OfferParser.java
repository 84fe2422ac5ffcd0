package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One «Предложение». */
final class OfferParser {

    private final XmlCursor at;
    private final ItemParser item;
    private final RestParser rests;
    private @Nullable List<Offer.Price> prices;
    private @Nullable BigDecimal quantity;

    private OfferParser(XmlCursor at) {
        this.at = at;
        this.item = new ItemParser(at);
        this.rests = new RestParser(at);
    }

    static @Nullable Offer read(XmlCursor at) {
        int line = at.line();
        OfferParser parser = new OfferParser(at);
        at.children(parser::take);
        if (!parser.item.hasId()) {
            at.findings().add(line, Finding.Reason.NO_ID, "Предложение", parser.item.label());
            return null;
        }
        return new Offer(line, parser.item.item(), parser.prices, parser.quantity, parser.rests.rests());
    }

    private void take(String element) {
        switch (element) {
            case "Цены" -> prices = prices();
            case "Количество" -> quantity = Values.number(at);
            case "ИдХарактеристики" -> item.characteristic(at.text());
            case "КодЕдиницыИзмерения" -> at.text();
            default -> {
                if (!rests.take(element)) {
                    item.takeOrRemark(element);
                }
            }
        }
    }

    private List<Offer.Price> prices() {
        List<Offer.Price> found = new ArrayList<>();
        at.each("Цена", () -> {
            Offer.Price price = PriceParser.read(at);
            if (price != null) {
                found.add(price);
            }
        });
        return found;
    }
}
