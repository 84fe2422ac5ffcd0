package org.kabinet.integrations.catalogues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.CarriedSource;
import org.kabinet.catalogue.CarriedSources;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the goods on sale have come from. */
@Component
@Transactional(readOnly = true)
class ReadCatalogues {

    private final CarriedSources carried;
    private final CatalogueRepository catalogues;

    ReadCatalogues(CarriedSources carried, CatalogueRepository catalogues) {
        this.carried = carried;
        this.catalogues = catalogues;
    }

    public List<ExchangedCatalogue> list() {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        Map<String, KnownCatalogue> known =
                catalogues.all().stream().collect(Collectors.toMap(KnownCatalogue::source, Function.identity()));
        return carried.list().stream()
                .map(source -> view(source, known.get(source.source())))
                .toList();
    }

    Optional<ExchangedCatalogue> find(String source) {
        return list().stream().filter(one -> one.source().equals(source)).findFirst();
    }

    private static ExchangedCatalogue view(CarriedSource carried, @Nullable KnownCatalogue known) {
        return new ExchangedCatalogue(
                carried.source(),
                known == null ? "" : known.name(),
                known == null ? null : known.accountName(),
                known == null ? null : known.cameAt(),
                known != null && known.left(),
                carried.goods(),
                carried.onlyHere());
    }
}
