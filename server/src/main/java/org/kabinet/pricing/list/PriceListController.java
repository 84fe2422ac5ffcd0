package org.kabinet.pricing.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Prices", description = "Price lists, and why a price is what it is")
class PriceListController {

    private final ReadPriceLists readPriceLists;
    private final SetPriceLists setPriceLists;

    PriceListController(ReadPriceLists readPriceLists, SetPriceLists setPriceLists) {
        this.readPriceLists = readPriceLists;
        this.setPriceLists = setPriceLists;
    }

    @GetMapping("/price-lists")
    @Operation(operationId = "listPriceLists", summary = "All price lists", description = "For the seller's staff.")
    List<PriceList> all() {
        return readPriceLists.all();
    }

    @GetMapping("/contracts/{id}/price-lists")
    @Operation(
            operationId = "listContractPriceLists",
            summary = "The price lists of a contract in the order they are asked")
    List<ContractPriceList> ofContract(@PathVariable UUID id) {
        return readPriceLists.ofContract(id);
    }

    @PutMapping("/contracts/{id}/price-lists")
    @Operation(
            operationId = "setPriceLists",
            summary = "Decide which price lists a contract opens",
            description =
                    "The ids in the order in which the lists are asked; the first list with a price decides. For the seller's staff.")
    List<ContractPriceList> set(@PathVariable UUID id, @RequestBody List<UUID> lists) {
        return setPriceLists.of(id, lists);
    }
}
