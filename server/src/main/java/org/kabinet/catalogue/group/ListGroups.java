package org.kabinet.catalogue.group;

import java.util.List;
import org.kabinet.catalogue.GroupView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups that are shown. */
@Component
class ListGroups {

    private final GroupQueries groups;

    ListGroups(GroupQueries groups) {
        this.groups = groups;
    }

    @Transactional(readOnly = true)
    List<GroupView> all() {
        return groups.shown();
    }
}
