package org.kabinet.organisations.counterparty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.IncomingCounterparty;

/**
 * Finds who is meant: by the ERP's id, then by ИНН and КПП among those whom the ERP has not named yet; whoever registered by
 * themselves has told no КПП.
 */
final class KnownEntities {

    private record TaxNumbers(String inn, @Nullable String kpp) {}

    private final Map<String, KnownEntity> byExternalId = new HashMap<>();
    private final Map<TaxNumbers, KnownEntity> unnamed = new HashMap<>();

    KnownEntities(List<KnownEntity> entities) {
        entities.forEach(this::remember);
    }

    Optional<KnownEntity> meant(IncomingCounterparty news) {
        KnownEntity named = byExternalId.get(news.externalId());
        if (named != null) {
            return Optional.of(named);
        }
        return Optional.ofNullable(news.inn()).map(inn -> {
            KnownEntity exact = unnamed.get(new TaxNumbers(inn, news.kpp()));
            return exact != null ? exact : unnamed.get(new TaxNumbers(inn, null));
        });
    }

    void remember(KnownEntity entity) {
        String inn = entity.inn();
        if (entity.externalId() != null) {
            byExternalId.put(entity.externalId(), entity);
            unnamed.values().removeIf(it -> Objects.equals(it.id(), entity.id()));
        } else if (inn != null) {
            unnamed.put(new TaxNumbers(inn, entity.kpp()), entity);
        }
    }
}
