package org.kabinet.catalogue.intake;

import java.util.List;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGroup;
import org.kabinet.catalogue.IncomingProperty;
import org.kabinet.catalogue.IncomingWarehouse;
import org.springframework.stereotype.Component;

/** Takes what goods are arranged by: groups, properties, warehouses. */
@Component
class ReceiveStructure {

    private final ReceiveGroups receiveGroups;
    private final ReceiveProperties receiveProperties;
    private final ReceiveWarehouses receiveWarehouses;
    private final LiveCatalogue live;

    ReceiveStructure(
            ReceiveGroups receiveGroups,
            ReceiveProperties receiveProperties,
            ReceiveWarehouses receiveWarehouses,
            LiveCatalogue live) {
        this.receiveGroups = receiveGroups;
        this.receiveProperties = receiveProperties;
        this.receiveWarehouses = receiveWarehouses;
        this.live = live;
    }

    ImportCounts groups(ImportRun run, List<IncomingGroup> groups) {
        return told(run, receiveGroups.receive(run, groups));
    }

    ImportCounts properties(ImportRun run, List<IncomingProperty> properties) {
        return told(run, receiveProperties.receive(properties));
    }

    ImportCounts warehouses(ImportRun run, List<IncomingWarehouse> warehouses) {
        return told(run, receiveWarehouses.receive(run, warehouses));
    }

    private ImportCounts told(ImportRun run, ImportCounts counts) {
        if (counts.created() + counts.updated() + counts.deactivated() > 0) {
            live.changed(run.id());
        }
        return counts;
    }
}
