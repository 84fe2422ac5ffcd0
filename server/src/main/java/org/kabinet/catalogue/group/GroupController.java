package org.kabinet.catalogue.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.kabinet.catalogue.GroupView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Catalogue", description = "What is offered, without prices")
class GroupController {

    private final ListGroups listGroups;

    GroupController(ListGroups listGroups) {
        this.listGroups = listGroups;
    }

    @GetMapping("/api/v1/catalogue/groups")
    @Operation(
            operationId = "listGroups",
            summary = "The tree of groups as a flat list, parents before children",
            description = "`count` is the number of products on offer in the group and in all groups below it.")
    List<GroupView> groups() {
        return listGroups.all();
    }
}
