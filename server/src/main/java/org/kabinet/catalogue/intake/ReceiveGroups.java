package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.IncomingGroup;
import org.kabinet.platform.money.Ids;
import org.springframework.stereotype.Component;

/** Takes groups: first what they are called, then where they hang, so that their order in the file does not matter. */
@Component
class ReceiveGroups {

    private final GroupRepository groups;
    private final MarkRepository marks;
    private final Ids ids;

    ReceiveGroups(GroupRepository groups, MarkRepository marks, Ids ids) {
        this.groups = groups;
        this.marks = marks;
        this.ids = ids;
    }

    ImportCounts receive(ImportRun run, List<IncomingGroup> incoming) {
        var portion = Portion.of(incoming, Remarks.GROUP, IncomingGroup::externalId, IncomingGroup::line);
        List<IncomingGroup> records = portion.records();
        if (records.isEmpty()) {
            return Written.nothing().counts(0, portion.remarks());
        }
        List<Remark> remarks = new ArrayList<>(portion.remarks());
        KnownIds known = idsOf(records);
        Written written = groups.write(records.stream()
                .map(group -> new GroupRepository.Row(known.of(group.externalId()), group))
                .toList());
        Set<UUID> moved = groups.move(records.stream()
                .map(group -> new GroupRepository.Place(known.of(group.externalId()), parent(group, known, remarks)))
                .toList());
        if (!moved.isEmpty()) {
            untie(records, known, remarks);
            groups.rebuildMembership();
        }
        written.changed().addAll(moved);
        marks.mark(
                run,
                ImportKind.GROUPS,
                records.stream().map(group -> known.of(group.externalId())).toList(),
                written.created());
        return written.counts(records.size(), remarks);
    }

    private KnownIds idsOf(List<IncomingGroup> records) {
        List<String> named = records.stream()
                .flatMap(group ->
                        Stream.of(group.externalId(), group.parentExternalId() == null ? "" : group.parentExternalId()))
                .distinct()
                .toList();
        KnownIds known = new KnownIds(groups.known(named), ids::next);
        records.forEach(group -> known.of(group.externalId()));
        return known;
    }

    private static @Nullable UUID parent(IncomingGroup group, KnownIds known, List<Remark> remarks) {
        String parent = group.parentExternalId();
        if (parent == null || parent.isBlank()) {
            return null;
        }
        UUID id = known.find(parent);
        if (id == null) {
            remarks.add(Remarks.noted(group.line(), Remarks.GROUP, group.externalId(), "parent-unknown", parent));
        }
        return id;
    }

    private void untie(List<IncomingGroup> records, KnownIds known, List<Remark> remarks) {
        Set<UUID> untied = groups.untie();
        records.stream()
                .filter(group -> untied.contains(known.of(group.externalId())))
                .forEach(group -> remarks.add(Remarks.noted(
                        group.line(), Remarks.GROUP, group.externalId(), "group-in-itself", group.name())));
    }
}
