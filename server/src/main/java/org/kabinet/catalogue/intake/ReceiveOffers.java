package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes variants of goods. */
@Component
class ReceiveOffers {

    private final OfferQueries queries;
    private final VariantRepository variants;
    private final WriteBarcodes barcodes;
    private final MarkRepository marks;
    private final DueRepository due;
    private final Ids ids;
    private final JsonMapper json;

    ReceiveOffers(
            OfferQueries queries,
            VariantRepository variants,
            WriteBarcodes barcodes,
            MarkRepository marks,
            DueRepository due,
            Ids ids,
            JsonMapper json) {
        this.queries = queries;
        this.variants = variants;
        this.barcodes = barcodes;
        this.marks = marks;
        this.due = due;
        this.ids = ids;
        this.json = json;
    }

    ImportCounts receive(ImportRun run, List<IncomingOffer> incoming) {
        var portion = Portion.of(incoming, Remarks.OFFER, IncomingOffer::externalId, IncomingOffer::line);
        List<Remark> remarks = new ArrayList<>(portion.remarks());
        List<OfferRow> rows = rows(portion.records(), remarks);
        if (rows.isEmpty()) {
            return Written.nothing().counts(0, remarks);
        }
        VariantRepository.Outcome outcome = variants.write(rows);
        Written written = outcome.written();
        Set<UUID> otherBarcodes = barcodes.ofOffers(rows);
        written.changed().addAll(otherBarcodes);
        Set<UUID> listedOtherwise = new HashSet<>(outcome.listedOtherwise());
        listedOtherwise.addAll(otherBarcodes);
        settle(rows, written.all(), listedOtherwise);
        markMet(run, rows, written.created(), remarks);
        remember(run, rows, written.created());
        return written.counts(rows.size(), remarks);
    }

    private List<OfferRow> rows(List<IncomingOffer> records, List<Remark> remarks) {
        List<DescribedOffer> offers =
                records.stream().map(offer -> DescribedOffer.of(offer, json)).toList();
        OfferQueries.Known known = known(offers);
        List<OfferRow> rows = new ArrayList<>(offers.size());
        for (DescribedOffer offer : offers) {
            KnownGood own = known.goods().get(offer.externalId());
            KnownGood good =
                    own != null || offer.goodId() == null ? own : known.goods().get(offer.goodId());
            if (good == null) {
                remarks.add(
                        Remarks.refused(offer.offer().line(), Remarks.OFFER, offer.externalId(), "good-unknown", ""));
                continue;
            }
            UUID variant = known.variants().get(offer.externalId());
            rows.add(new OfferRow(variant == null ? ids.next() : variant, variant == null, good, own != null, offer));
        }
        return rows;
    }

    private OfferQueries.Known known(List<DescribedOffer> offers) {
        Set<String> goods = new HashSet<>();
        List<String> variants = new ArrayList<>(offers.size());
        for (DescribedOffer offer : offers) {
            variants.add(offer.externalId());
            goods.add(offer.externalId());
            if (offer.goodId() != null) {
                goods.add(offer.goodId());
            }
        }
        return queries.known(goods, variants);
    }

    /** Of products whose variants are only called otherwise, nothing that lists show has changed; open pages are told all the same. */
    private void settle(List<OfferRow> rows, Set<UUID> touched, Set<UUID> listedOtherwise) {
        Set<UUID> products = productsOf(rows, listedOtherwise);
        variants.settlePlain(products);
        due.noteVariants(products);
        Set<UUID> others = productsOf(rows, touched);
        others.removeAll(products);
        due.noteStock(others);
    }

    private static Set<UUID> productsOf(List<OfferRow> rows, Set<UUID> variants) {
        return rows.stream()
                .filter(row -> variants.contains(row.id()))
                .map(OfferRow::productId)
                .collect(Collectors.toSet());
    }

    private static void remember(ImportRun run, List<OfferRow> rows, Set<UUID> created) {
        Map<String, UUID> variants =
                rows.stream().collect(Collectors.toMap(row -> row.offer().externalId(), OfferRow::id));
        run.reading().wrote(variants, created);
    }

    private void markMet(ImportRun run, List<OfferRow> rows, Set<UUID> created, List<Remark> remarks) {
        Set<UUID> again = marks.mark(
                run, ImportKind.OFFERS, rows.stream().map(OfferRow::id).toList(), created);
        rows.stream()
                .filter(row -> again.contains(row.id()))
                .map(OfferRow::offer)
                .forEach(offer ->
                        remarks.add(Remarks.noted(offer.line(), Remarks.OFFER, offer.externalId(), "came-before", "")));
    }
}
