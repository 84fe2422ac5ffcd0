package org.kabinet.integrations.commerceml.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.Reading;
import org.kabinet.customisation.Seller;
import org.kabinet.integrations.account.ExchangeAccount;
import org.kabinet.integrations.account.ExchangeSignIn;
import org.kabinet.integrations.files.ExchangeSettings;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.stages.StageNames;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;

/** Gathers what applying a file needs to know. */
@Component
class ArrivalDesk {

    private final ExchangeSignIn accounts;
    private final StageNames stages;
    private final Seller seller;
    private final ExchangeSettings settings;
    private final Ids ids;
    private final Clock clock;

    ArrivalDesk(
            ExchangeSignIn accounts,
            StageNames stages,
            Seller seller,
            ExchangeSettings settings,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.stages = stages;
        this.seller = seller;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** A first look through a file, by the seller's settings. */
    Survey survey() {
        return new Survey(settings.missingMarkMeansWhole());
    }

    ArrivalTerms terms(ExchangeSession session) {
        return new ArrivalTerms(
                session.id(),
                new Reading(ids.next()),
                session.accountId() == null ? "" : session.accountId().toString(),
                branch(session.accountId()),
                LocalDate.ofInstant(clock.instant(), seller.view().timeZone()),
                settings.missingMarkMeansWhole(),
                stages.codesByName());
    }

    private @Nullable UUID branch(@Nullable UUID accountId) {
        return accountId == null
                ? null
                : accounts.again(accountId).map(ExchangeAccount::branchId).orElse(null);
    }
}
