package org.kabinet.organisations.counterparty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.IncomingCounterparty;

/** A legal entity as the portal knows it, and as it is after the ERP told of it. */
record KnownEntity(
        UUID id,
        UUID organisationId,
        UUID branchId,
        @Nullable String externalId,
        String name,
        String fullName,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String ogrn,
        String legalAddress) {

    /** What the ERP leaves out stays. */
    KnownEntity told(IncomingCounterparty news) {
        return new KnownEntity(
                id,
                organisationId,
                branchId,
                news.externalId(),
                news.name(),
                news.fullName() == null ? fullName : news.fullName(),
                news.inn() == null ? inn : news.inn(),
                news.kpp() == null ? kpp : news.kpp(),
                news.ogrn() == null ? ogrn : news.ogrn(),
                news.legalAddress() == null ? legalAddress : news.legalAddress());
    }

    static KnownEntity fresh(UUID id, UUID organisationId, UUID branchId, IncomingCounterparty news) {
        return new KnownEntity(id, organisationId, branchId, null, "", "", null, null, null, "").told(news);
    }
}
