package org.kabinet.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes the assortment and the stock from the ERP, set by set, so that a hundred thousand offers are a matter of seconds.
 *
 * <p>Everything is keyed by the ERP's ids. A null component of an incoming record means that the packet does not carry it and it is left as it
 * is; an empty one means that it is carried and empty. What is the same already is not written. Calls join the caller's transaction, so a
 * file is taken as a whole or not at all. The order of calls within a run: groups, properties, warehouses, goods, offers, stock; then
 * {@link #finish}.
 */
public interface CatalogueImport {

    /** Groups with their parents; a parent may stand in the same list or be known already. */
    ImportCounts groups(ImportRun run, List<IncomingGroup> groups);

    /** Properties of goods with the values they may take. */
    ImportCounts properties(ImportRun run, List<IncomingProperty> properties);

    /** Warehouses by name. */
    ImportCounts warehouses(ImportRun run, List<IncomingWarehouse> warehouses);

    /** Goods and services. Each gets a variant under its own id, offered as long as it has no others. */
    ImportCounts goods(ImportRun run, List<IncomingGood> goods);

    /** Variants of goods. An offer under a good's own id is that good itself. */
    ImportCounts offers(ImportRun run, List<IncomingOffer> offers);

    /** Stock of variants, as a total or by warehouse. */
    ImportCounts stock(ImportRun run, List<IncomingStock> stock);

    /**
     * A picture or another file of a good has come, before or after the good that names it.
     *
     * @return whether a good names it already
     */
    boolean pictureArrived(String fileName, UUID blobId);

    /**
     * After whole packages: what came from their sources earlier and was not met in this run is no longer offered, unless another source
     * carries it too.
     */
    ImportCounts deactivateAbsent(UUID runId, Set<WholeOf> whole);

    /** Those of the variants whose goods came from one of these sources. */
    Set<UUID> variantsFrom(Set<String> sources, Collection<UUID> variants);

    /** Brings search up to date with the run and tells open pages. Belongs at the end of every file. */
    default void finish(ImportRun run) {
        finish(run, Listed.UNHEARD);
    }

    /** The same, telling how far it has come. */
    void finish(ImportRun run, Listed progress);

    /** Forgets what the run has met; after the last file of it. */
    void close(UUID runId);

    /** Hears how far search has been brought up to date. */
    @FunctionalInterface
    interface Listed {

        /** Nobody listens. */
        Listed UNHEARD = (done, total) -> {};

        /** So many products out of so many can be found as they are now. */
        void listed(int done, int total);
    }
}
