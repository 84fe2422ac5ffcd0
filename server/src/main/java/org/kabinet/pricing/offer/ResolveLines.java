package org.kabinet.pricing.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.LineAnswer;
import org.kabinet.catalogue.LineQuestion;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.pricing.PricingProblem;
import org.kabinet.pricing.QuantityStep;
import org.kabinet.pricing.VariantQuantity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Understands the lines of a quick order: pasted, typed or scanned. */
@Component
class ResolveLines {

    private static final int MANY = 1000;

    private final Products products;
    private final OwnPricing pricing;

    ResolveLines(Products products, OwnPricing pricing) {
        this.products = products;
        this.pricing = pricing;
    }

    @Transactional(readOnly = true)
    public List<QuickAnswer> of(@Nullable UUID contractId, List<QuickLine> lines) {
        check(lines);
        List<LineAnswer> found = products.resolve(lines.stream()
                .map(line -> new LineQuestion(line.variantId(), line.barcode(), line.article()))
                .toList());
        OwnPrices prices = pricing.of(contractId, questions(lines, found));
        List<QuickAnswer> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            answers.add(answer(lines.get(i), found.get(i), prices));
        }
        return answers;
    }

    private static void check(List<QuickLine> lines) {
        FieldErrors errors = new FieldErrors();
        errors.require(lines.size() <= MANY, "/lines", "TOO_MANY_LINES", MANY);
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal quantity = lines.get(i).quantity();
            errors.require(quantity == null || quantity.signum() > 0, "/lines/" + i + "/quantity", "QUANTITY_WRONG");
        }
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
    }

    private static List<VariantQuantity> questions(List<QuickLine> lines, List<LineAnswer> found) {
        List<VariantQuantity> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            QuickLine line = lines.get(i);
            variants(found.get(i))
                    .forEach(it -> questions.add(new VariantQuantity(it.id(), quantity(line, it), it.vatRate())));
        }
        return questions;
    }

    private static List<VariantView> variants(LineAnswer answer) {
        return switch (answer) {
            case LineAnswer.Found(VariantView variant) -> List.of(variant);
            case LineAnswer.Ambiguous(List<VariantView> candidates) -> candidates;
            case LineAnswer.Unknown() -> List.of();
        };
    }

    private static BigDecimal quantity(QuickLine line, VariantView variant) {
        BigDecimal asked = line.quantity();
        return asked == null ? step(variant).least() : asked;
    }

    private static QuickAnswer answer(QuickLine line, LineAnswer found, OwnPrices prices) {
        return switch (found) {
            case LineAnswer.Found(VariantView variant) -> {
                BigDecimal quantity = quantity(line, variant);
                BigDecimal nearest = step(variant).nearest(quantity);
                yield QuickAnswer.ok(
                        OfferVariant.of(variant, prices), quantity, nearest.compareTo(quantity) == 0 ? null : nearest);
            }
            case LineAnswer.Ambiguous(List<VariantView> candidates) ->
                QuickAnswer.ambiguous(
                        candidates.stream()
                                .map(it -> OfferVariant.of(it, prices))
                                .toList(),
                        line.input());
            case LineAnswer.Unknown() -> QuickAnswer.unknown(line.input());
        };
    }

    private static QuantityStep step(VariantView variant) {
        return new QuantityStep(variant.packMultiple(), variant.minQuantity());
    }
}
