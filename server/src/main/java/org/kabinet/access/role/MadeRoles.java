package org.kabinet.access.role;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The roles that people have made, as far as the actor may know them. */
@Component
public class MadeRoles {

    private final RoleQueries queries;

    MadeRoles(RoleQueries queries) {
        this.queries = queries;
    }

    /** Asks for all of them at once, and not at all if there are none. */
    public Map<UUID, MadeRole> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.byId(Set.copyOf(ids)).stream().collect(Collectors.toMap(MadeRole::id, Function.identity()));
    }
}
