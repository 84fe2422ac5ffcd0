package org.kabinet.integrations.catalogues;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeSession;
import org.springframework.stereotype.Component;

/** Remembers which catalogues came when, and by whose exchange. */
@Component
public class CatalogueBook {

    private final CatalogueRepository catalogues;

    CatalogueBook(CatalogueRepository catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * A file about a catalogue was taken in a conversation.
     *
     * @param name as 1C calls the catalogue; an empty one leaves the name that is known
     * @param whole whether it brought, or helped to bring, all of its goods
     */
    public void came(ExchangeSession session, String source, String name, boolean whole) {
        catalogues.came(session, source, name, whole);
    }

    /** Catalogues of an account that have not come since another one of it began to come whole. */
    public List<KnownCatalogue> leftBy(@Nullable UUID accountId) {
        return catalogues.leftBy(accountId);
    }
}
