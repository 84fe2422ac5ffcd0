package org.kabinet.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a portion did, and every record of it that was not taken as it stands. */
public record ImportCounts(int created, int updated, int unchanged, int deactivated, List<Remark> remarks) {

    /** Nothing happened yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, List.of());

    /** Both together. */
    public ImportCounts plus(ImportCounts other) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(other.remarks);
        return new ImportCounts(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                deactivated + other.deactivated,
                List.copyOf(all));
    }

    /** How many records were not taken at all. */
    public int refused() {
        return (int) remarks.stream().filter(Remark::refused).count();
    }

    /**
     * One record that was refused, or taken with a reservation.
     *
     * @param refused not taken at all; otherwise taken, but somebody should look at it
     * @param line of the file, as it came with the record
     * @param element the record's kind: group, property, good, offer, stock, warehouse
     * @param code i18n key of the sentence for the 1C administrator
     * @param args named arguments of the sentence
     */
    public record Remark(
            boolean refused, int line, String element, String externalId, String code, Map<String, String> args) {}
}
