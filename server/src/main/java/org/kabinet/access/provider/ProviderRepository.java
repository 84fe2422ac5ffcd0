package org.kabinet.access.provider;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.kabinet.jooq.access.Tables.SSO_DOMAIN;
import static org.kabinet.jooq.access.Tables.SSO_IDENTITY;
import static org.kabinet.jooq.access.Tables.SSO_PROVIDER;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Providers and the domains they speak for. */
@Repository
class ProviderRepository {
    private final DSLContext sql;
    private final Clock clock;

    ProviderRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param organisation whose provider; the seller's if none */
    Optional<KeptProvider> of(@Nullable UUID organisation) {
        return read(SSO_PROVIDER.ORGANISATION_ID.isNotDistinctFrom(organisation)).stream()
                .findFirst();
    }

    Optional<KeptProvider> withId(UUID id) {
        return read(SSO_PROVIDER.ID.eq(id)).stream().findFirst();
    }

    List<KeptProvider> ofCompanies() {
        return read(SSO_PROVIDER.ORGANISATION_ID.isNotNull());
    }

    /** The one that is switched on and speaks for the domain. */
    Optional<KeptProvider> speakingFor(String domain) {
        var speaking = select(SSO_DOMAIN.PROVIDER_ID)
                .from(SSO_DOMAIN)
                .where(SSO_DOMAIN.DOMAIN.eq(domain), SSO_DOMAIN.CONFIRMED_AT.isNotNull());
        return read(SSO_PROVIDER.ID.in(speaking).and(SSO_PROVIDER.ACTIVE)).stream()
                .findFirst();
    }

    private List<KeptProvider> read(Condition which) {
        var domains = multiset(select(SSO_DOMAIN.DOMAIN, SSO_DOMAIN.CONFIRMED_AT.isNotNull())
                        .from(SSO_DOMAIN)
                        .where(SSO_DOMAIN.PROVIDER_ID.eq(SSO_PROVIDER.ID))
                        .orderBy(SSO_DOMAIN.DOMAIN))
                .convertFrom(rows -> rows.map(row -> new ProviderView.Domain(row.value1(), row.value2())));
        return sql.select(SSO_PROVIDER, domains)
                .from(SSO_PROVIDER)
                .where(which)
                .orderBy(SSO_PROVIDER.NAME, SSO_PROVIDER.ID)
                .fetch(row -> new KeptProvider(
                        row.value1().getId(),
                        row.value1().getOrganisationId(),
                        row.value1().getName(),
                        row.value1().getIssuer(),
                        row.value1().getClientId(),
                        row.value1().getSealedSecret(),
                        row.value2(),
                        row.value1().getOnlyWay(),
                        row.value1().getActive(),
                        row.value1().getVersion()));
    }

    /** Writes it unless somebody else has written since the version was read; nought is for one that is not there yet. */
    boolean write(KeptProvider provider, long seenVersion) {
        var row = sql.newRecord(SSO_PROVIDER);
        row.setName(provider.name());
        row.setIssuer(provider.issuer());
        row.setClientId(provider.clientId());
        row.setSealedSecret(provider.sealedSecret());
        row.setOnlyWay(provider.onlyWay());
        row.setActive(provider.active());
        row.setVersion(provider.version());
        if (seenVersion != 0) {
            return sql.update(SSO_PROVIDER)
                            .set(row)
                            .where(SSO_PROVIDER.ID.eq(provider.id()), SSO_PROVIDER.VERSION.eq(seenVersion))
                            .execute()
                    > 0;
        }
        row.setId(provider.id());
        row.setOrganisationId(provider.organisation());
        return sql.insertInto(SSO_PROVIDER).set(row).onConflictDoNothing().execute() > 0;
    }

    /** From now on it is named for these domains; those that were confirmed stay so. */
    void name(KeptProvider provider, Set<String> domains, boolean confirmed) {
        sql.deleteFrom(SSO_DOMAIN)
                .where(SSO_DOMAIN.PROVIDER_ID.eq(provider.id()), SSO_DOMAIN.DOMAIN.notIn(domains))
                .execute();
        Set<String> kept = Set.copyOf(sql.select(SSO_DOMAIN.DOMAIN)
                .from(SSO_DOMAIN)
                .where(SSO_DOMAIN.PROVIDER_ID.eq(provider.id()))
                .fetch(SSO_DOMAIN.DOMAIN));
        Instant at = confirmed ? clock.instant() : null;
        sql.batch(domains.stream()
                        .filter(domain -> !kept.contains(domain))
                        .map(domain -> sql.insertInto(SSO_DOMAIN)
                                .set(SSO_DOMAIN.PROVIDER_ID, provider.id())
                                .set(SSO_DOMAIN.DOMAIN, domain)
                                .set(SSO_DOMAIN.ORGANISATION_ID, provider.organisation())
                                .set(SSO_DOMAIN.CONFIRMED_AT, at))
                        .toList())
                .execute();
    }

    /** Which of the domains another provider speaks for already. */
    Set<String> taken(Collection<String> domains, UUID but) {
        return Set.copyOf(sql.select(SSO_DOMAIN.DOMAIN)
                .from(SSO_DOMAIN)
                .where(SSO_DOMAIN.DOMAIN.in(domains), SSO_DOMAIN.CONFIRMED_AT.isNotNull())
                .and(SSO_DOMAIN.PROVIDER_ID.ne(but))
                .fetch(SSO_DOMAIN.DOMAIN));
    }

    void confirm(UUID provider, Collection<String> domains) {
        sql.update(SSO_DOMAIN)
                .set(SSO_DOMAIN.CONFIRMED_AT, clock.instant())
                .where(SSO_DOMAIN.PROVIDER_ID.eq(provider), SSO_DOMAIN.DOMAIN.in(domains))
                .and(SSO_DOMAIN.CONFIRMED_AT.isNull())
                .execute();
    }

    void remove(@Nullable UUID organisation) {
        sql.deleteFrom(SSO_PROVIDER)
                .where(SSO_PROVIDER.ORGANISATION_ID.isNotDistinctFrom(organisation))
                .execute();
    }

    /** How many accounts have come in by it, as long as it is the issuer that they belong to. */
    int linked(UUID provider, String issuer) {
        return sql.fetchCount(
                SSO_IDENTITY, SSO_IDENTITY.PROVIDER_ID.eq(provider).and(SSO_IDENTITY.ISSUER.eq(issuer)));
    }

    /** Accounts at an issuer that is not asked any more say nothing of anybody. */
    void forgetOthers(UUID provider, String issuer) {
        sql.deleteFrom(SSO_IDENTITY)
                .where(SSO_IDENTITY.PROVIDER_ID.eq(provider), SSO_IDENTITY.ISSUER.ne(issuer))
                .execute();
    }
}
