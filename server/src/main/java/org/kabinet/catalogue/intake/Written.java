package org.kabinet.catalogue.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts;

/** Which rows a portion has really changed. A row that came and stands in none of the sets was the same already. */
record Written(Set<UUID> created, Set<UUID> changed, Set<UUID> deactivated) {

    static Written nothing() {
        return new Written(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** A row as the database reports it. */
    void add(UUID id, boolean inserted, boolean wasActive, boolean isActive) {
        Set<UUID> kind = inserted ? created : wasActive && !isActive ? deactivated : changed;
        kind.add(id);
    }

    /** All rows that are not what they were. */
    Set<UUID> all() {
        Set<UUID> all = new HashSet<>(created);
        all.addAll(changed);
        all.addAll(deactivated);
        return all;
    }

    /** In numbers; a row that has changed in several respects counts once. */
    ImportCounts counts(int came, List<ImportCounts.Remark> remarks) {
        int touched = all().size();
        return new ImportCounts(
                created.size(),
                touched - created.size() - deactivated.size(),
                came - touched,
                deactivated.size(),
                List.copyOf(remarks));
    }
}
