package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.IncomingGroup;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.catalogue.IncomingProperty;
import org.kabinet.catalogue.IncomingStock;
import org.kabinet.catalogue.IncomingWarehouse;
import org.kabinet.catalogue.WholeOf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the assortment from the ERP. */
@Component
@Transactional
class ErpCatalogue implements CatalogueImport {

    private final ReceiveStructure structure;
    private final ReceiveGoods receiveGoods;
    private final ReceiveOffers receiveOffers;
    private final ReceiveStock receiveStock;
    private final ReceiveFile receiveFile;
    private final EndRun end;

    ErpCatalogue(
            ReceiveStructure structure,
            ReceiveGoods receiveGoods,
            ReceiveOffers receiveOffers,
            ReceiveStock receiveStock,
            ReceiveFile receiveFile,
            EndRun end) {
        this.structure = structure;
        this.receiveGoods = receiveGoods;
        this.receiveOffers = receiveOffers;
        this.receiveStock = receiveStock;
        this.receiveFile = receiveFile;
        this.end = end;
    }

    @Override
    public ImportCounts groups(ImportRun run, List<IncomingGroup> groups) {
        return structure.groups(run, groups);
    }

    @Override
    public ImportCounts properties(ImportRun run, List<IncomingProperty> properties) {
        return structure.properties(run, properties);
    }

    @Override
    public ImportCounts warehouses(ImportRun run, List<IncomingWarehouse> warehouses) {
        return structure.warehouses(run, warehouses);
    }

    @Override
    public ImportCounts goods(ImportRun run, List<IncomingGood> goods) {
        return receiveGoods.receive(run, goods);
    }

    @Override
    public ImportCounts offers(ImportRun run, List<IncomingOffer> offers) {
        return receiveOffers.receive(run, offers);
    }

    @Override
    public ImportCounts stock(ImportRun run, List<IncomingStock> stock) {
        return receiveStock.receive(run, stock);
    }

    @Override
    public boolean pictureArrived(String fileName, UUID blobId) {
        return receiveFile.receive(fileName, blobId);
    }

    @Override
    public ImportCounts deactivateAbsent(UUID runId, Set<WholeOf> whole) {
        return end.deactivateAbsent(runId, whole);
    }

    @Override
    public Set<UUID> variantsFrom(Set<String> sources, Collection<UUID> variants) {
        return end.variantsFrom(sources, variants);
    }

    @Override
    public void finish(ImportRun run, Listed progress) {
        end.catchUp(run.id(), progress);
    }

    @Override
    public void close(UUID runId) {
        end.close(runId);
    }
}
