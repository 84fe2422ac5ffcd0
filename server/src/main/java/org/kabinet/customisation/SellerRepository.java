package org.kabinet.customisation;

import static org.kabinet.jooq.customisation.Tables.SELLER;

import java.time.ZoneId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The one row that holds what the seller decided. */
@Repository
class SellerRepository {
    private final DSLContext sql;

    SellerRepository(DSLContext sql) {
        this.sql = sql;
    }

    SellerView view() {
        return sql.selectFrom(SELLER)
                .fetchSingle(row -> new SellerView(
                        row.getName(),
                        row.getLegalName(),
                        row.getAccent(),
                        row.getDefaultLanguage(),
                        ZoneId.of(row.getTimeZone()),
                        row.getCurrency(),
                        SellerView.OutOfStock.valueOf(row.getOutOfStock()),
                        row.getHistoryYears(),
                        SellerView.Registration.valueOf(row.getRegistration()),
                        row.getNewcomersPriceList(),
                        row.getVersion()));
    }

    /** Writes all of it, unless somebody else has written since the given version was read. */
    boolean write(SellerView seller) {
        return sql.update(SELLER)
                        .set(SELLER.NAME, seller.name())
                        .set(SELLER.LEGAL_NAME, seller.legalName())
                        .set(SELLER.ACCENT, seller.accent())
                        .set(SELLER.DEFAULT_LANGUAGE, seller.defaultLanguage())
                        .set(SELLER.TIME_ZONE, seller.timeZone().getId())
                        .set(SELLER.CURRENCY, seller.currency())
                        .set(SELLER.OUT_OF_STOCK, seller.outOfStock().name())
                        .set(SELLER.HISTORY_YEARS, seller.historyYears())
                        .set(SELLER.REGISTRATION, seller.registration().name())
                        .set(SELLER.NEWCOMERS_PRICE_LIST, seller.newcomersPriceList())
                        .set(SELLER.VERSION, seller.version() + 1)
                        .where(SELLER.VERSION.eq(seller.version()))
                        .execute()
                == 1;
    }
}
