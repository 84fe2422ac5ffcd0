package org.kabinet.catalogue.product;

import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductDetails.GroupRef;

/** The way from the root to the group in which a product stands: the first one, if it stands in several. */
final class GroupPath {

    private GroupPath() {}

    /** A group that holds the product, itself or through a group below it. */
    record Node(UUID id, @Nullable UUID parentId, String name, boolean direct) {}

    static List<GroupRef> of(List<Node> nodes) {
        Map<UUID, Node> byId = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
        LinkedList<GroupRef> path = new LinkedList<>();
        Node at = nodes.stream().filter(Node::direct).findFirst().orElse(null);
        while (at != null && path.size() < nodes.size()) {
            path.addFirst(new GroupRef(at.id(), at.name()));
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return List.copyOf(path);
    }
}
