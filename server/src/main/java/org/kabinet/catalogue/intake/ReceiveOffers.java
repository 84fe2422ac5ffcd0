package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;

/** Takes variants of goods. */
@Component
class ReceiveOffers {

    private final GoodRepository goods;
    private final VariantRepository variants;
    private final WriteBarcodes barcodes;
    private final MarkRepository marks;
    private final DueRepository due;
    private final Ids ids;

    ReceiveOffers(
            GoodRepository goods,
            VariantRepository variants,
            WriteBarcodes barcodes,
            MarkRepository marks,
            DueRepository due,
            Ids ids) {
        this.goods = goods;
        this.variants = variants;
        this.barcodes = barcodes;
        this.marks = marks;
        this.due = due;
        this.ids = ids;
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
        markMet(run, rows, remarks);
        return written.counts(rows.size(), remarks);
    }

    private List<OfferRow> rows(List<IncomingOffer> records, List<Remark> remarks) {
        List<String> offerIds = records.stream().map(IncomingOffer::externalId).toList();
        List<String> goodIds = new ArrayList<>(offerIds);
        offerIds.forEach(id -> OfferIds.good(id).ifPresent(goodIds::add));
        Map<String, UUID> knownGoods = goods.known(goodIds);
        Map<String, UUID> knownVariants = variants.known(offerIds);
        List<OfferRow> rows = new ArrayList<>();
        for (IncomingOffer offer : records) {
            UUID own = knownGoods.get(offer.externalId());
            UUID good = own != null ? own : goodOf(offer, knownGoods);
            if (good == null) {
                remarks.add(Remarks.refused(offer.line(), Remarks.OFFER, offer.externalId(), "good-unknown", ""));
                continue;
            }
            UUID known = knownVariants.get(offer.externalId());
            UUID id = known == null ? ids.next() : known;
            rows.add(new OfferRow(id, known == null, good, own != null, offer));
        }
        return rows;
    }

    private static @Nullable UUID goodOf(IncomingOffer offer, Map<String, UUID> knownGoods) {
        return OfferIds.good(offer.externalId()).map(knownGoods::get).orElse(null);
    }

    /** Of products whose variants are only called otherwise, nothing that lists show has changed; open pages are told all the same. */
    private void settle(List<OfferRow> rows, Set<UUID> touched, Set<UUID> listedOtherwise) {
        Set<UUID> products = productsOf(rows, listedOtherwise);
        variants.settlePlain(products);
        due.noteVariants(products);
        due.noteStock(productsOf(rows, touched));
    }

    private static Set<UUID> productsOf(List<OfferRow> rows, Set<UUID> variants) {
        return rows.stream()
                .filter(row -> variants.contains(row.id()))
                .map(OfferRow::productId)
                .collect(Collectors.toSet());
    }

    private void markMet(ImportRun run, List<OfferRow> rows, List<Remark> remarks) {
        Set<UUID> again = marks.mark(
                run, ImportKind.OFFERS, rows.stream().map(OfferRow::id).toList());
        rows.stream()
                .filter(row -> again.contains(row.id()))
                .map(OfferRow::offer)
                .forEach(offer ->
                        remarks.add(Remarks.noted(offer.line(), Remarks.OFFER, offer.externalId(), "came-before", "")));
    }
}
