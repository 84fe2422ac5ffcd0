package org.kabinet.catalogue.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.IncomingGood;

/**
 * Looks at one incoming good: what cannot be kept as it stands is left out or cut, with a remark, so that it neither harms the rest of the
 * good nor stops the file.
 */
final class GoodCheck {

    private static final Pattern VAT_RATE = Pattern.compile("none|[0-9]{1,2}");

    private final IncomingGood good;
    private final List<Remark> remarks;

    private GoodCheck(IncomingGood good, List<Remark> remarks) {
        this.good = good;
        this.remarks = remarks;
    }

    /** The good as it can be written; nothing if it cannot be at all. */
    static Optional<IncomingGood> usable(IncomingGood good, boolean known, List<Remark> remarks) {
        if (!known && (good.name() == null || good.name().isBlank())) {
            remarks.add(Remarks.refused(good.line(), Remarks.GOOD, good.externalId(), "name-missing", ""));
            return Optional.empty();
        }
        return Optional.of(new GoodCheck(good, remarks).cleaned());
    }

    private IncomingGood cleaned() {
        String name = good.name() == null || good.name().isBlank()
                ? null
                : good.name().strip();
        return new IncomingGood(
                good.line(),
                good.externalId(),
                good.deleted(),
                good.kind(),
                cut(stripped(good.article()), Limits.CODE),
                cut(name, Limits.NAME),
                cut(good.nameEn(), Limits.NAME),
                good.fullName(),
                good.description(),
                cut(stripped(good.brand()), Limits.CODE),
                good.country(),
                filled(good.unitCode()),
                filled(good.unitName()),
                vatRate(),
                number(good.weightKg(), true),
                number(good.packMultiple(), false),
                number(good.minQuantity(), true),
                good.leadTimeDays(),
                good.groups(),
                good.properties(),
                packings(),
                good.barcodes(),
                good.pictures(),
                good.files(),
                good.analogues(),
                good.requisites());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    /** A unit cannot be emptied, only changed. */
    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || Limits.fits(text, longest)) {
            return text;
        }
        note("text-shortened", text.substring(0, 40));
        return Limits.text(text, longest);
    }

    private @Nullable String vatRate() {
        String rate = good.vatRate();
        if (rate == null || VAT_RATE.matcher(rate).matches()) {
            return rate;
        }
        note("vat-unknown", rate);
        return null;
    }

    private @Nullable BigDecimal number(@Nullable BigDecimal number, boolean mayBeZero) {
        if (number == null) {
            return null;
        }
        boolean enough = number.signum() > 0 || mayBeZero && number.signum() == 0;
        if (enough && Limits.fits(number)) {
            return number;
        }
        note("number-impossible", number.toPlainString());
        return null;
    }

    private @Nullable List<IncomingGood.Packing> packings() {
        if (good.packings() == null) {
            return null;
        }
        List<IncomingGood.Packing> possible = new ArrayList<>();
        for (IncomingGood.Packing packing : good.packings()) {
            if (number(packing.factor(), false) != null) {
                possible.add(packing);
            }
        }
        return possible;
    }

    private void note(String code, String value) {
        remarks.add(Remarks.noted(good.line(), Remarks.GOOD, good.externalId(), code, value));
    }
}
