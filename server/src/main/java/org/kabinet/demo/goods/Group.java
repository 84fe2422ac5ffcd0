package org.kabinet.demo.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.demo.seed.Page;

/**
 * A branch of the catalogue's tree.
 *
 * @param above the groups it stands in, the nearest first
 */
public record Group(UUID id, String code, String name, String nameEn, int position, List<Group> above) {

    /** The whole tree, parents before children. */
    static List<Group> tree() {
        var all = new ArrayList<Group>();
        add(all, Page.list("groups.yaml"), List.of());
        return List.copyOf(all);
    }

    private static void add(List<Group> all, List<?> nodes, List<Group> above) {
        int position = 10;
        for (Object node : nodes) {
            List<?> entry = (List<?>) node;
            String code = entry.get(0).toString();
            var group = new Group(
                    FixedId.of("group", code),
                    code,
                    entry.get(1).toString(),
                    entry.get(2).toString(),
                    position,
                    above);
            all.add(group);
            if (entry.size() > 3) {
                add(all, (List<?>) entry.get(3), path(group));
            }
            position += 10;
        }
    }

    private static List<Group> path(Group group) {
        var path = new ArrayList<>(List.of(group));
        path.addAll(group.above);
        return List.copyOf(path);
    }
}
