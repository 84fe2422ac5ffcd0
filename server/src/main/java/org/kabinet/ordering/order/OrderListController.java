package org.kabinet.ordering.order;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.paging.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Orders", description = "What was ordered and what becomes of it")
class OrderListController {

    private final ListOrders listOrders;
    private final ListForwarders listForwarders;

    OrderListController(ListOrders listOrders, ListForwarders listForwarders) {
        this.listOrders = listOrders;
        this.listForwarders = listForwarders;
    }

    @GetMapping("/orders")
    @Operation(
            operationId = "listOrders",
            summary = "Orders the reader may see",
            description =
                    "Sort keys: -placedAt (newest first), placedAt, stageSince (longest in its stage first), -stageSince.")
    Page<OrderRow> list(
            @ParameterObject OrderFilterParameters filter,
            @RequestParam(defaultValue = "-placedAt") String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return listOrders.list(filter.filter(), OrderSort.named(sort), cursor, limit);
    }

    @GetMapping("/forwarders")
    @Operation(operationId = "listForwarders", summary = "Who may carry orders of a branch")
    List<StaffMember> forwarders(@Parameter(description = "the branch of the order") @RequestParam UUID branchId) {
        return listForwarders.of(branchId);
    }
}
